import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';

/** What the store needs of a D1 database. */
export type Database = Pick<D1Database, 'prepare' | 'batch'>;

export type Bindable = string | number | null;

/** One line of SQL and what is bound to its question marks, in order. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly Bindable[];
}

export function prepare(database: Database, statement: Statement): D1PreparedStatement {
  return database.prepare(statement.sql).bind(...statement.values);
}
