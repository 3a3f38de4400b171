import { apiBindings } from '../scripts/run-worker.ts';
import { app } from '../src/app.ts';
import type { Bindings } from '../src/bindings.ts';

/** What the database read for one answer, by its own count, and how many items the answer has. */
export interface RowsRead {
  readonly read: number;
  readonly returned: number;
}

interface Bound {
  readonly statement: D1PreparedStatement;
}

/** Asks a route in this process, over a database that counts. */
export async function countRows({ DB }: Pick<Bindings, 'DB'>, path: string): Promise<RowsRead> {
  let read = 0;
  const count = <T>(result: D1Result<T>): D1Result<T> => {
    read += result.meta.rows_read;
    return result;
  };
  const wrap = (statement: D1PreparedStatement): unknown => ({
    statement,
    bind: (...values: unknown[]) => wrap(statement.bind(...values)),
    all: async () => count(await statement.all()),
    raw: async () => {
      const { results } = count(await statement.all());
      return [Object.keys(results[0] ?? {}), ...results.map((row) => Object.values(row))];
    },
    first: async () => count(await statement.all()).results[0] ?? null,
  });
  const counting = {
    prepare: (sql: string) => wrap(DB.prepare(sql)),
    batch: async (statements: readonly Bound[]) =>
      (await DB.batch(statements.map(({ statement }) => statement))).map(count),
  };
  const context = { waitUntil: () => undefined, passThroughOnException: () => undefined, props: {} };
  const bindings = { ...apiBindings.bindings, DB: counting };
  const address = `http://localhost${path}`;
  const ask = () => app.fetch(new Request(address), bindings, context);
  const { data } = await (await withoutLog(ask)).json<{ readonly data: unknown }>();
  return { read, returned: Array.isArray(data) ? data.length : 1 };
}

/** The app writes a line about each request, which would stand among the figures of the bench. */
async function withoutLog<T>(work: () => T): Promise<Awaited<T>> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
