import type { Value } from '@gongbao/indicator-schema';

export type Cell = Value | string | null;

/**
 * One member of many items, each value written as seldom as can be. Without `at`, item n has `values[n]`, or all have
 * the only one that there is; with it, item n has `values[at[n]]`.
 */
export interface Column {
  readonly values: Cell[];
  readonly at?: number[];
}

/** Values that are met twice or more, on average, are worth a list of their own. */
const leastRepeated = 2;

export function packColumn(cells: readonly Cell[]): Column {
  const known = new Map<Cell, number>();
  const at = cells.map((cell) => {
    const number = known.get(cell) ?? known.size;
    known.set(cell, number);
    return number;
  });
  if (known.size * leastRepeated > cells.length && known.size > 1) return { values: [...cells] };
  return { values: [...known.keys()], ...(known.size > 1 && { at }) };
}
