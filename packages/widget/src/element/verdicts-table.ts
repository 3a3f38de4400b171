import { chartWords, type Language } from '../chart/chart-words.ts';
import { formatFigure, formatPeriod } from '../chart/format-value.ts';
import { ledgerHeads } from '../chart/ledger-heads.ts';
import { newestFirst } from '../chart/ledger-row.ts';
import { toSvgElement } from '../chart/svg-node.ts';
import { drawVerdict, type SaidVerdict, verdictWords } from '../chart/verdict-mark.ts';
import { linked, type TableContext, tableOf } from './figures-table.ts';
import type { ShownVerdict } from './load-verdicts.ts';
import { makeNode } from './make-node.ts';

/** Verdicts with both the statements they rest on, the newest first; a place that stands alone is named in the title, not in each row. */
export function verdictsTable(verdicts: readonly ShownVerdict[], { api, language }: TableContext): HTMLElement {
  const said = (statement: ShownVerdict['target'] | null): Node | string =>
    statement === null
      ? '—'
      : makeNode(
          'div',
          {},
          linked(formatFigure(statement, language), `${api}/reports/${statement.report}?at=${statement.source.start}`),
          makeNode('q', { class: 'note', lang: 'zh-Hans' }, statement.source.quote),
        );
  const isAlone = new Set(verdicts.map(({ place }) => place)).size === 1;
  const measures = chartWords[language].measure;
  const hasMeasures = new Set(verdicts.map(({ target: { measure } }) => measure)).size > 1;
  const rows = newestFirst(verdicts).map(({ place, period, target, result, verdict }) => [
    ...(isAlone ? [] : [place]),
    formatPeriod(period),
    ...(hasMeasures ? [measures[target.measure]] : []),
    said(target),
    said(result),
    verdictNode(verdict, language),
  ]);
  const { place, period, measure, target, result, verdict } = ledgerHeads[language];
  return tableOf(
    [...(isAlone ? [] : [place]), period, ...(hasMeasures ? [measure] : []), target, result, verdict],
    rows,
  );
}

const verdictNode = (kind: SaidVerdict, language: Language): HTMLElement =>
  makeNode('span', { class: 'verdict' }, toSvgElement(drawVerdict(kind)), ` ${verdictWords[language][kind]}`);
