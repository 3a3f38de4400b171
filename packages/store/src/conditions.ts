import type { Bindable } from './statement.ts';

/** Conditions joined by AND, with their bound values in step. The SQL is always a literal of the store. */
export class Conditions {
  readonly #parts: string[] = [];
  readonly values: Bindable[] = [];

  add(sql: string, ...values: Bindable[]): this {
    this.#parts.push(sql);
    this.values.push(...values);
    return this;
  }

  /** One value by `=`, so that an index can be walked; several as one JSON array, since D1 binds 100 at most. */
  addOneOf(column: string, values: readonly Bindable[] | undefined): this {
    if (values === undefined) return this;
    if (values.length === 1) return this.add(`${column} = ?`, values[0] ?? null);
    return this.add(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));
  }

  /** These, and one more. */
  with(sql: string): Conditions {
    const more = new Conditions();
    more.#parts.push(...this.#parts, sql);
    more.values.push(...this.values);
    return more;
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  get sql(): string {
    return this.isEmpty ? 'TRUE' : this.#parts.join(' AND ');
  }
}
