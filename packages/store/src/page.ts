import type { Bindable } from './statement.ts';

/** Where a page ended: the values of the order's columns in its last row, and the shard that row came from. */
export interface PageKey {
  readonly values: readonly Bindable[];
  readonly shard: number;
}

export interface PageRequest {
  readonly limit: number;
  readonly after?: PageKey | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** The key to ask for the next page with; null on the last. A page before it may be short. */
  readonly next: PageKey | null;
}

/** A row of one lane, with its place in the order. */
export interface Keyed<T> {
  readonly item: T;
  readonly key: PageKey;
}

interface Merging {
  readonly limit: number;
  readonly descending: boolean;
  /** Where the lanes stopped looking: the page ends there, whether it is full or not. */
  readonly edges?: readonly PageKey[];
}

/** Joins sorted lanes, each asked for one row more than the page holds, into one sorted page. */
export function mergePage<T>(
  lanes: readonly (readonly Keyed<T>[])[],
  { limit, descending, edges = [] }: Merging,
): Page<T> {
  const only = lanes.length === 1 ? lanes[0] : undefined;
  const [edge] = edges.toSorted((a, b) => compareKeys(a, b, descending));
  const all = only ?? lanes.flat().sort((a, b) => compareKeys(a.key, b.key, descending));
  const rows = edge ? all.filter(({ key }) => compareKeys(key, edge, descending) <= 0) : all;
  const last = rows[limit - 1];
  return {
    items: rows.slice(0, limit).map((row) => row.item),
    next: rows.length > limit && last ? last.key : (edge ?? null),
  };
}

export function compareKeys(a: PageKey, b: PageKey, descending = false): number {
  for (const [index, value] of a.values.entries()) {
    const order = compareValues(value, b.values[index] ?? null);
    if (order !== 0) return descending ? -order : order;
  }
  return a.shard - b.shard;
}

/** As SQLite compares: by bytes, which for codes, periods and ids, being ASCII, is by code units. */
function compareValues(a: Bindable, b: Bindable): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
