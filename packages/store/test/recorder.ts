import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { Database, Statement } from '../src/statement.ts';

export interface Recorder {
  readonly database: Database;
  /** Each SQL text that was asked, with the values that were bound to it last. */
  readonly asked: ReadonlyMap<string, Statement['values']>;
}

/** A database that answers as the given one does, and writes down what it was asked. */
export function recordStatements(database: D1Database): Recorder {
  const asked = new Map<string, Statement['values']>();
  const prepare = (sql: string): D1PreparedStatement => {
    asked.set(sql, []);
    const statement = database.prepare(sql);
    const bind = (...values: Statement['values'][number][]): D1PreparedStatement => {
      asked.set(sql, values);
      return statement.bind(...values);
    };
    return Object.assign(Object.create(statement), {
      bind,
      all: () => statement.all(),
      first: () => statement.first(),
      run: () => statement.run(),
      raw: (options?: { columnNames?: false }) => statement.raw(options),
    });
  };
  return { database: { prepare, batch: (statements) => database.batch([...statements]) }, asked };
}
