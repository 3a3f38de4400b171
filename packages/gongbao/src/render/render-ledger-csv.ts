import type { Distance, Ledger, LedgerIndicator, Statement, TargetChange } from '@gongbao/ledger';
import { stringify } from 'csv-stringify/sync';
import { labels } from './labels.ts';
import { plainValue } from './plain-value.ts';
import { readableValue } from './readable-value.ts';

type Cell = string | number | null;

/** Whatever the ledger lists, as a row: two statements and what lies between them. */
interface Row {
  readonly kind: 'verdict' | TargetChange['kind'] | 'vintage' | 'level' | 'gap';
  readonly refArea: string | null;
  readonly indicator?: LedgerIndicator;
  readonly period: string;
  readonly measure?: string;
  readonly verdict?: string;
  readonly rule?: string;
  readonly distance?: { readonly value: Cell; readonly unit: string | null } | null;
  /** The target; of a vintage the first statement. */
  readonly first?: Statement;
  /** The result, the later target, the later statement, the target of the place above. */
  readonly second?: Statement | null;
  /** What a redefinition changes; the places above without a report. */
  readonly note?: string | null;
}

const ofStatement = (name: string, read: (row: Row) => Statement | null): [string, (row: Row) => Cell][] => [
  [`${name}_value`, (row) => plainValue(read(row)?.value ?? null)],
  [`${name}_unit`, (row) => read(row)?.unit ?? null],
  [`${name}_bound`, (row) => read(row)?.bound ?? null],
  [`${name}_words`, (row) => read(row)?.qualitative ?? null],
  [`${name}_report`, (row) => read(row)?.report ?? null],
  [`${name}_start`, (row) => read(row)?.source.start ?? null],
  [`${name}_quote`, (row) => read(row)?.source.quote ?? null],
];

const firstOf = ({ first }: Row): Statement | null => first ?? null;
const secondOf = ({ second }: Row): Statement | null => second ?? null;
const readable = (statement: Statement | null): string | null => statement && readableValue(statement, labels.zh);

/** New columns come last: the place of each is known to whoever reads the file. */
const columns: [string, (row: Row) => Cell][] = [
  ['ref_area', ({ refArea }) => refArea],
  ['indicator', ({ indicator }) => indicator?.text ?? null],
  ['indicator_id', ({ indicator }) => indicator?.id ?? null],
  ['period', ({ period }) => period],
  ['measure', ({ measure }) => measure ?? null],
  ['verdict', ({ verdict }) => verdict ?? null],
  ['rule', ({ rule }) => rule ?? null],
  ['distance', ({ distance }) => distance?.value ?? null],
  ['distance_unit', ({ distance }) => distance?.unit ?? null],
  ...ofStatement('target', firstOf),
  ...ofStatement('result', secondOf),
  ['kind', ({ kind }) => kind],
  ['note', ({ note }) => note ?? null],
  ['target_readable', (row) => readable(firstOf(row))],
  ['result_readable', (row) => readable(secondOf(row))],
];

const verdictRows = ({ verdicts }: Ledger): Row[] =>
  verdicts.map(({ target, result, ...verdict }) => ({ ...verdict, kind: 'verdict', first: target, second: result }));

const changeRows = ({ changes }: Ledger): Row[] =>
  changes.map(({ target, successor, difference, ...change }) => ({
    ...change,
    measure: target.measure,
    first: target,
    second: successor,
    note: difference,
  }));

/** One for each later statement; the revision stands beside the last. */
const vintageRows = ({ vintages }: Ledger): Row[] =>
  vintages.flatMap(({ statements: [first, ...later], revision, ...vintage }) =>
    later.map((second): Row => {
      const distance: Distance | null = second === later.at(-1) ? revision : null;
      return { ...vintage, kind: 'vintage', distance, second, ...(first && { first }) };
    }),
  );

const levelRows = ({ levels }: Ledger): Row[] =>
  levels.map(({ target, ancestor, skipped, difference: { min, max, unit }, ...level }) => ({
    ...level,
    kind: 'level',
    refArea: target.refArea,
    distance: { value: min === max ? min : `${min}..${max}`, unit },
    first: target,
    second: ancestor,
    note: skipped.join(' ') || null,
  }));

const gapRows = ({ gaps }: Ledger): Row[] =>
  gaps.map(({ refArea, year }) => ({ kind: 'gap', refArea, period: String(year) }));

/** One line each, with both sources: the verdicts, then what changed, is missing, was revised, and stands above. */
export const renderLedgerCsv = (ledger: Ledger): string => {
  const rows = [verdictRows, changeRows, gapRows, vintageRows, levelRows].flatMap((rowsOf) => rowsOf(ledger));
  return stringify([columns.map(([name]) => name), ...rows.map((row) => columns.map(([, read]) => read(row)))]);
};
