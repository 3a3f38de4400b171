import { jobDatabase, type ReceivedFile } from './ingest-job.ts';
import { jsonBatches } from './json-batches.ts';
import type { Shards } from './shards.ts';
import { prepare, type Statement } from './statement.ts';

/** How far the search for files that no job knows has come. */
export interface KeptFilesSearch {
  /** Behind which file it goes on; '' at the beginning. */
  readonly after: string;
  /** When it was at the end; null before. */
  readonly completedAt: string | null;
}

/** Has all files that are kept searched for those that no job knows: after a restore, what was sent since the backup. */
export async function searchKeptFiles(shards: Shards): Promise<void> {
  await prepare(jobDatabase(shards), searchStatement({ after: '', completedAt: null })).run();
}

/** The search that is under way; undefined where there is none. */
export async function getKeptFilesSearch(shards: Shards): Promise<KeptFilesSearch | undefined> {
  const sql = `SELECT after, completed_at AS completedAt FROM verification
  WHERE walk = 'kept files' AND completed_at IS NULL`;
  return (await prepare(jobDatabase(shards), { sql, values: [] }).first<KeptFilesSearch>()) ?? undefined;
}

/**
 * Notes files that no job knows as received when they were, and moves the search on: both or neither. A file that failed
 * and was sent again after that is as good as unknown.
 */
export async function noteKeptFiles(
  shards: Shards,
  files: readonly ReceivedFile[],
  search: KeptFilesSearch,
): Promise<number> {
  const database = jobDatabase(shards);
  const statements = [...keptFilesStatements(files), searchStatement(search)];
  const results = await database.batch(statements.map((statement) => prepare(database, statement)));
  return results.slice(0, -1).reduce((sum, { meta }) => sum + meta.changes, 0);
}

function keptFilesStatements(files: readonly ReceivedFile[]): readonly Statement[] {
  const rows = files.map(({ sha256, name, length, sender, receivedAt }) => [sha256, name, length, sender, receivedAt]);
  return jsonBatches(rows).map((batch) => ({
    sql: `INSERT INTO ingest_job (sha256, state, name, length, sender, received_at, updated_at)
  SELECT value ->> 0, 'received', value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 4 FROM json_each(?)
  WHERE true
  ON CONFLICT (sha256) DO UPDATE SET state = 'received', reason = NULL, detail = NULL, updated_at = excluded.updated_at
  WHERE state = 'failed' AND updated_at < excluded.updated_at`,
    values: [batch],
  }));
}

function searchStatement({ after, completedAt }: KeptFilesSearch): Statement {
  return {
    sql: `INSERT INTO verification (walk, after, completed_at) VALUES ('kept files', ?, ?)
  ON CONFLICT (walk) DO UPDATE SET after = excluded.after, completed_at = excluded.completed_at`,
    values: [after, completedAt],
  };
}
