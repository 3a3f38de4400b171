import { foldWidth } from '../fold-width.ts';
import type { Span } from '../span.ts';
import { isEmpty, type RawRow, reachOf } from './raw-row.ts';

/** What stands over each column, and how many rows say it. */
export interface TableHead {
  readonly names: readonly string[];
  readonly height: number;
}

/** Heads in more rows than these are none. */
const HIGHEST = 3;

/** A figure, and no year. */
const FIGURE = /^(?!(?:19|20)\d\d(?:年|$))\D{0,2}\d/;

/**
 * The head of a table whose first row this is. Under cells that span several columns, which leave the places beside them
 * empty, other rows tell the columns apart.
 * > 指标  单位  2022年  |        2023年预期  |
 * >             |完成    增长%   |目标       增长%
 */
export const readHead = (wordsOf: (cell: Span) => string, rows: readonly RawRow[]): TableHead => {
  let names = leadingNames(wordsOf, rows[0]);
  let height = 1;
  for (; height < HIGHEST; height++) {
    const lower = leadingNames(wordsOf, rows[height]);
    if (!isLowerHead(names, lower)) break;
    names = joinHeads(names, lower);
  }
  return { names, height };
};

const leadingNames = (wordsOf: (cell: Span) => string, row: RawRow | undefined): readonly string[] =>
  (row?.cells ?? []).slice(0, reachOf(row?.cells ?? [])).map((cell) => (isEmpty(cell) ? '' : wordsOf(cell)));

/** Whether a row stands only below cells that span more than one column, and holds no figure. */
const isLowerHead = (upper: readonly string[], lower: readonly string[]): boolean => {
  const named = lower.flatMap((name, column) => (name === '' ? [] : [column]));
  return (
    named.length > 1 &&
    named.every((column) => column > 0 && isSpanned(upper, lower, column) && !isFigure(lower[column] ?? ''))
  );
};

/** Below the rest of a spanning cell, or below its beginning, where the row goes on below its rest. */
const isSpanned = (upper: readonly string[], lower: readonly string[], column: number): boolean =>
  !upper[column] || (!upper[column + 1] && Boolean(lower[column + 1]));

const isFigure = (name: string): boolean => FIGURE.test(foldWidth(name));

const joinHeads = (upper: readonly string[], lower: readonly string[]): readonly string[] => {
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const own = upper[column] ?? '';
    if (own !== '') above = own;
    const below = lower[column] ?? '';
    return below === '' ? own : `${above}${below}`;
  });
};
