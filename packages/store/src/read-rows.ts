import type { Bindable, Database, Statement } from './statement.ts';
import { prepare } from './statement.ts';

/** The rows of some statements, asked at once. */
export async function readRows<Row extends object>(
  database: Database,
  statements: readonly Statement[],
): Promise<readonly (readonly Row[])[]> {
  const [only, another] = statements;
  if (only && !another) return [await readOnly<Row>(database, only)];
  const results = await database.batch<Row>(statements.map((statement) => prepare(database, statement)));
  return results.map(({ results: rows }) => rows);
}

/** D1 sends the names of the columns once, and makes each row an object of pairs of them: most of what a page costs. */
async function readOnly<Row extends object>(database: Database, statement: Statement): Promise<readonly Row[]> {
  const [names, ...rows] = await prepare(database, statement).raw<Bindable[]>({ columnNames: true });
  return rows.map((cells) => {
    const row: Record<string, Bindable> = {};
    for (let at = 0; at < names.length; at += 1) row[names[at] as string] = cells[at] as Bindable;
    return row as Row;
  });
}
