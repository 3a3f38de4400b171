import { compareKeys, type Keyed, mergePage, type Page } from './page.ts';

/**
 * Joins lanes of rows that every shard has, each with its own count: the places and the catalogue stand in all of
 * them. A row found in several has the sum.
 */
export function mergeCounted<T>(
  lanes: readonly (readonly Keyed<T>[])[],
  limit: number,
  sum: (a: T, b: T) => T,
): Page<T> {
  const joined = new Map<string, Keyed<T>>();
  for (const row of lanes.flat()) {
    const name = row.key.values.join();
    const before = joined.get(name);
    joined.set(name, before ? { ...before, item: sum(before.item, row.item) } : row);
  }
  const rows = [...joined.values()].sort((a, b) => compareKeys(a.key, b.key));
  return mergePage([rows], { limit, descending: false });
}
