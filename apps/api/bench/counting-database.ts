import type { Database } from '@gongbao/store';

interface Bound {
  readonly statement: D1PreparedStatement;
}

/** A database that answers as the given one does, and tells what that read for each answer, by its own count. */
export function countingDatabase(database: D1Database, onRead: (rows: number) => void): Database {
  const count = <T>(result: D1Result<T>): D1Result<T> => {
    onRead(result.meta.rows_read);
    return result;
  };
  const wrap = (statement: D1PreparedStatement): unknown => ({
    statement,
    bind: (...values: unknown[]) => wrap(statement.bind(...values)),
    run: async () => count(await statement.run()),
    all: async () => count(await statement.all()),
    raw: async () => {
      const { results } = count(await statement.all());
      return [Object.keys(results[0] ?? {}), ...results.map((row) => Object.values(row))];
    },
    first: async () => count(await statement.all()).results[0] ?? null,
  });
  const batch = async (statements: readonly Bound[]) =>
    (await database.batch(statements.map(({ statement }) => statement))).map(count);
  return { prepare: (sql: string) => wrap(database.prepare(sql)), batch } as unknown as Database;
}
