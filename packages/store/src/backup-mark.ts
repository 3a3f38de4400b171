import { type Database, prepare } from './statement.ts';

/** Versions that a backup has still to write: after the first number, up to the last. Null when there are none. */
export interface VersionRange {
  readonly first: number;
  readonly last: number;
}

interface MarkRow {
  marked: number;
  last: number;
}

/** The last version that there is, and those that no backup has. */
export async function getUnsavedVersions(
  database: Database,
): Promise<{ readonly last: number; readonly unsaved: VersionRange | null }> {
  const sql = `SELECT ifnull((SELECT version FROM backup_mark WHERE only = 1), 0) AS marked,
  ifnull((SELECT max(id) FROM report_version), 0) AS last`;
  const { marked, last } = (await database.prepare(sql).first<MarkRow>()) ?? { marked: 0, last: 0 };
  return { last, unsaved: last > marked ? { first: marked + 1, last } : null };
}

/** Notes up to which version a backup has been written. */
export async function markSaved(database: Database, version: number, writtenAt: string): Promise<void> {
  const sql = `INSERT INTO backup_mark (only, version, written_at) VALUES (1, ?, ?)
  ON CONFLICT (only) DO UPDATE SET version = excluded.version, written_at = excluded.written_at`;
  await prepare(database, { sql, values: [version, writtenAt] }).run();
}
