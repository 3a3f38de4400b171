import { type Database, prepare, type Statement } from './statement.ts';

interface LoadedRow {
  name: string;
  sha256: string;
}

/** What was loaded, by name, with the hash of its content. */
export async function getLoaded(database: Database): Promise<ReadonlyMap<string, string>> {
  const statement = { sql: 'SELECT name, sha256 FROM loaded ORDER BY name', values: [] };
  const { results } = await prepare(database, statement).all<LoadedRow>();
  return new Map(results.map((row) => [row.name, row.sha256]));
}

export async function setLoaded(database: Database, name: string, sha256: string): Promise<void> {
  await prepare(database, loadedStatement(name, sha256)).run();
}

function loadedStatement(name: string, sha256: string): Statement {
  return {
    sql: 'INSERT INTO loaded (name, sha256) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET sha256 = excluded.sha256',
    values: [name, sha256],
  };
}
