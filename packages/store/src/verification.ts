import type { FoundFault, Walk } from './soundness.ts';
import { type Bindable, type Database, prepare, type Statement } from './statement.ts';

/** What was looked at, and what was wrong with it. */
export interface Verified {
  /** The kinds of fault that were looked for. */
  readonly kinds: readonly string[];
  /** In what they were looked for; in everything where it is left out. */
  readonly names?: readonly string[] | undefined;
  readonly found: readonly FoundFault[];
  readonly at: string;
}

/** Notes what was found, takes out what was found before and is mended, and moves a walk on: all of it or nothing. */
export async function noteVerified(database: Database, verified: Verified, walk?: Walk): Promise<void> {
  const statements = walk ? [...verifiedStatements(verified), walkStatement(walk)] : verifiedStatements(verified);
  await database.batch(statements.map((statement) => prepare(database, statement)));
}

function verifiedStatements({ kinds, names, found, at }: Verified): readonly Statement[] {
  const faults = JSON.stringify(found.map(({ kind, name, detail }) => [kind, name, detail]));
  const looked: Bindable[] = names === undefined ? [] : [JSON.stringify(names)];
  return [
    {
      sql: `DELETE FROM fault WHERE kind IN (SELECT value FROM json_each(?))${
        names === undefined ? '' : ' AND name IN (SELECT value FROM json_each(?))'
      }
  AND (kind, name) NOT IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))`,
      values: [JSON.stringify(kinds), ...looked, faults],
    },
    {
      sql: `INSERT INTO fault (kind, name, detail, found_at, seen_at)
  SELECT value ->> 0, value ->> 1, value ->> 2, ?, ? FROM json_each(?) WHERE true
  ON CONFLICT (kind, name) DO UPDATE SET detail = excluded.detail, seen_at = excluded.seen_at`,
      values: [at, at, faults],
    },
  ];
}

function walkStatement({ name, after, completedAt }: Walk): Statement {
  return {
    sql: `INSERT INTO verification (walk, after, completed_at) VALUES (?, ?, ?)
  ON CONFLICT (walk) DO UPDATE SET after = excluded.after, completed_at = excluded.completed_at`,
    values: [name, after, completedAt],
  };
}

/** In what faults of these kinds are known. */
export async function findFaulty(
  database: Database,
  kinds: readonly string[],
  limit: number,
): Promise<readonly string[]> {
  const sql = 'SELECT name FROM fault WHERE kind IN (SELECT value FROM json_each(?)) LIMIT ?';
  const { results } = await prepare(database, { sql, values: [JSON.stringify(kinds), limit] }).all<{ name: string }>();
  return results.map(({ name }) => name);
}
