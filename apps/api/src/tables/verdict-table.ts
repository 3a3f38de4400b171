import type { Verdict } from '@gongbao/ledger';
import { columnsFor, type Table } from './table.ts';

const { text, number, integer } = columnsFor<Verdict>();

/** Each verdict with both of its quotes; the values of target and result are in the columns of their observations. */
export const verdictTable: Table<Verdict> = {
  name: 'verdicts',
  means: 'Targets held against results by one published rule',
  columns: [
    text('indicator', 'indicator', 'Id of the catalogue', ({ indicator }) => indicator.id),
    text('indicator_text', 'indicator', 'As the report names it', ({ indicator }) => indicator.text),
    text('ref_area', 'refArea', 'Place, by GB/T 2260', ({ refArea }) => refArea),
    text('period', 'period', 'Year, or first/last year', ({ period }) => period),
    text('measure', 'measure', 'level, growth, change, gap or rank', ({ measure }) => measure),
    text('verdict', 'verdict', 'met, missed, not-reported, too-early or not-comparable', ({ verdict }) => verdict),
    number(
      'distance',
      'distance',
      'Result minus the nearest end of the target',
      ({ distance }) => distance?.value ?? null,
    ),
    text('distance_unit', 'distance', 'Unit of the distance', ({ distance }) => distance?.unit ?? null),
    text('rule', 'rule', 'The part of the rule that decided', ({ rule }) => rule),
    text('target', 'target', 'Id of the observation that is the target', ({ target }) => target.id),
    text('target_quote', 'target', 'Its characters', ({ target }) => target.source.quote),
    text('target_report', 'target', 'Its report', ({ target }) => target.report),
    integer('target_start', 'target', 'Where it begins in its report', ({ target }) => target.source.start),
    integer('target_end', 'target', 'Where it ends; half-open', ({ target }) => target.source.end),
    text('result', 'result', 'Id of the observation that is the result', ({ result }) => result?.id ?? null),
    text('result_quote', 'result', 'Its characters', ({ result }) => result?.source.quote ?? null),
    text('result_report', 'result', 'Its report', ({ result }) => result?.report ?? null),
    integer('result_start', 'result', 'Where it begins in its report', ({ result }) => result?.source.start ?? null),
    integer('result_end', 'result', 'Where it ends; half-open', ({ result }) => result?.source.end ?? null),
  ],
};
