import { type BackupRow, columnOf, versionOf } from './backup-rows.ts';
import { type Database, prepare, type Statement } from './statement.ts';

/** The numbers of versions, and by which write each came: where both are the same, it is the same version. */
export type VersionWrites = ReadonlyMap<number, string>;

/** The versions that stand in rows of a backup. */
export function versionsIn(rows: readonly BackupRow[]): VersionWrites {
  const versions = rows.filter(({ table }) => table === 'report_version');
  return new Map(versions.map((row) => [Number(versionOf(row)), String(columnOf(row, 'write_id'))]));
}

/** The rows of versions up to this number. */
export function rowsUpTo(rows: readonly BackupRow[], lastVersion: number): readonly BackupRow[] {
  return rows.filter((row) => Number(versionOf(row)) <= lastVersion);
}

interface VersionRow {
  id: number;
  write_id: string;
}

const versionsStatement: Statement = { sql: 'SELECT id, write_id FROM report_version ORDER BY id', values: [] };

/** The versions that a database has. */
export async function getVersionWrites(database: Database): Promise<VersionWrites> {
  const { results } = await prepare(database, versionsStatement).all<VersionRow>();
  return new Map(results.map(({ id, write_id }) => [id, write_id]));
}
