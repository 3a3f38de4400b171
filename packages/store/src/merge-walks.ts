import type { Conditions } from './conditions.ts';
import type { Bindable, Statement } from './statement.ts';

/** A walk along an index that gives keys in order. */
export interface KeyWalk {
  readonly from: string;
  readonly conditions: Conditions;
  /** Where the walk reads each column of its key. */
  readonly keyOf: (column: string) => string;
}

/** D1 takes so many SELECTs in one. */
const walksAtOnce = 5;

/** How many rows are looked at for a page, when not all of them are wanted. */
export function mostLooked(limit: number): number {
  return 1000 + 10 * limit;
}

export interface Merged {
  /** The first keys of all walks; its last bound value is how many. */
  readonly statement: Statement;
  /** The key of this number alone. */
  readonly keyAt: (number: number) => Statement;
}

/** Some walks at a time as one: the database merges them as it goes, and reads none further than it gives. */
export function mergeWalks(
  walks: readonly KeyWalk[],
  {
    columns,
    descending,
    atMost,
  }: { readonly columns: readonly string[]; readonly descending: boolean; readonly atMost: number },
): readonly Merged[] {
  const order = columns.map((column) => `${column} ${descending ? 'DESC' : 'ASC'}`).join(', ');
  const merged: Merged[] = [];
  for (let at = 0; at < walks.length; at += walksAtOnce) {
    const some = walks.slice(at, at + walksAtOnce);
    const keys = some.map(
      ({ from, conditions, keyOf }) => `SELECT ${columns.map((column) => `${keyOf(column)} AS ${column}`).join(', ')}
    FROM ${from}
    WHERE ${conditions.sql}`,
    );
    const sql = `${keys.join('\n    UNION ALL ')}\n    ORDER BY ${order}`;
    const values: readonly Bindable[] = some.flatMap(({ conditions }) => conditions.values);
    merged.push({
      statement: { sql: `${sql} LIMIT ?`, values: [...values, atMost] },
      keyAt: (number) => ({ sql: `${sql} LIMIT 1 OFFSET ?`, values: [...values, number - 1] }),
    });
  }
  return merged;
}
