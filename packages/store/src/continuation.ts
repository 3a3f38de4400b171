import type { Bindable } from './statement.ts';

/** A row comparison over the columns that a walk leaves free; everything, or nothing, of the walk. */
export type Continuation =
  | 'everything'
  | 'nothing'
  | {
      readonly columns: readonly string[];
      readonly comparison: '<' | '<=' | '>' | '>=';
      readonly values: readonly Bindable[];
    };

interface Walk {
  /** The order's columns, those that the walk holds at one value with that value. */
  readonly columns: readonly { readonly name: string; readonly fixed?: Bindable | undefined }[];
  readonly descending: boolean;
  /** Whether a row at the very key has still to come: it stands in a shard behind the key's. */
  readonly keyIncluded: boolean;
}

/**
 * What a walk has still to give after a key in the whole order. The fixed columns are compared here, once, so that
 * the database compares only columns that its index can seek by:
 *
 *   order (place, period, id), walk fixed at period 2024, key (500115, 2023, 7)  →  place >= 500115
 */
export function continueAfter(walk: Walk, key: readonly Bindable[]): Continuation {
  const columns: string[] = [];
  const values: Bindable[] = [];
  for (const [index, column] of walk.columns.entries()) {
    const reached = key[index] ?? null;
    if (column.fixed === undefined) {
      columns.push(column.name);
      values.push(reached);
    } else if (column.fixed !== reached) {
      const ahead = isBefore(reached, column.fixed) !== walk.descending;
      if (columns.length === 0) return ahead ? 'everything' : 'nothing';
      return { columns, comparison: comparison(walk.descending, ahead), values };
    }
  }
  return { columns, comparison: comparison(walk.descending, walk.keyIncluded), values };
}

function isBefore(a: Bindable, b: Bindable): boolean {
  return a === null || (b !== null && a < b);
}

function comparison(descending: boolean, orEqual: boolean): '<' | '<=' | '>' | '>=' {
  if (descending) return orEqual ? '<=' : '<';
  return orEqual ? '>=' : '>';
}
