import { type Database, prepare } from './statement.ts';

export interface Migration {
  /** The name of its file. */
  readonly name: string;
  readonly queries: readonly string[];
}

/** The table in which wrangler keeps them, so that what one of both applied is known to the other. */
const table = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`;

/** Applies, in their order, the migrations that a database lacks, each as a whole or not at all. */
export async function applyMigrations(database: Database, migrations: readonly Migration[]): Promise<void> {
  await prepare(database, { sql: table, values: [] }).run();
  const asked = { sql: 'SELECT name FROM d1_migrations ORDER BY id', values: [] };
  const { results } = await prepare(database, asked).all<{ name: string }>();
  const applied = new Set(results.map(({ name }) => name));
  for (const { name, queries } of migrations) {
    if (applied.has(name)) continue;
    const noted = { sql: 'INSERT INTO d1_migrations (name) VALUES (?)', values: [name] };
    await database.batch([...queries.map((sql) => database.prepare(sql)), prepare(database, noted)]);
  }
}
