import type { Shards } from './shards.ts';
import { type Database, prepare, type Statement } from './statement.ts';

/** `received`: the file is kept. `queued`: it waits to be read. `stored`: its figures are there. `failed`: see why. */
export type IngestState = 'received' | 'queued' | 'stored' | 'failed';

/** What became of a file that was sent. */
export interface IngestJob {
  readonly sha256: string;
  readonly state: IngestState;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly attempts: number;
  readonly reportId: string | null;
  readonly name: string | null;
  readonly length: number;
  readonly receivedAt: string;
  readonly updatedAt: string;
}

/** Named as in the job that they make. */
const jobColumns = `sha256, state, reason, detail, attempts, report_id AS reportId, name, length,
  received_at AS receivedAt, updated_at AS updatedAt`;

/** Jobs are known before the place of their report is: they all live in the first shard. */
export function jobDatabase({ all }: Shards): Database {
  const [first] = all;
  if (first === undefined) throw new RangeError('a store needs at least one database');
  return first.database;
}

export interface ReceivedFile {
  readonly sha256: string;
  readonly name: string | null;
  readonly length: number;
  /** Whose token sent it. */
  readonly sender: string;
  readonly receivedAt: string;
}

/** Notes that a file is kept. A file that is known already stays as it is, but one that failed may try again. */
export async function receiveFile(shards: Shards, file: ReceivedFile): Promise<void> {
  await prepare(jobDatabase(shards), receiveStatement(file)).run();
}

export function receiveStatement({ sha256, name, length, sender, receivedAt }: ReceivedFile): Statement {
  return {
    sql: `INSERT INTO ingest_job (sha256, state, name, length, sender, received_at, updated_at)
  VALUES (?, 'received', ?, ?, ?, ?, ?)
  ON CONFLICT (sha256) DO UPDATE SET state = 'received', reason = NULL, detail = NULL, updated_at = excluded.updated_at
  WHERE state = 'failed'`,
    values: [sha256, name, length, sender, receivedAt, receivedAt],
  };
}

/** What is learned of a file on its way. */
export interface IngestProgress {
  readonly sha256: string;
  readonly state: IngestState;
  readonly reason?: string | undefined;
  readonly detail?: string | undefined;
  readonly reportId?: string | undefined;
  /** Whether a try to read it has ended. */
  readonly tried?: boolean | undefined;
  readonly at: string;
}

export async function noteProgress(shards: Shards, progress: IngestProgress): Promise<void> {
  await prepare(jobDatabase(shards), progressStatement(progress)).run();
}

/** What is stored stays stored, whatever an older message says. */
export function progressStatement({ sha256, state, reason, detail, reportId, tried, at }: IngestProgress): Statement {
  return {
    sql: `UPDATE ingest_job
  SET state = ?, reason = ?, detail = ?, report_id = ifnull(?, report_id), attempts = attempts + ?, updated_at = ?
  WHERE sha256 = ? AND state <> 'stored'`,
    values: [state, reason ?? null, detail ?? null, reportId ?? null, tried ? 1 : 0, at, sha256],
  };
}

/** Notes that a message about a file that was just received is on its way; one that is further on stays as it is. */
export async function noteQueued(shards: Shards, sha256: string, at: string): Promise<void> {
  await prepare(jobDatabase(shards), queuedStatement(sha256, at)).run();
}

export function queuedStatement(sha256: string, at: string): Statement {
  const sql = "UPDATE ingest_job SET state = 'queued', updated_at = ? WHERE sha256 = ? AND state = 'received'";
  return { sql, values: [at, sha256] };
}

/** The hashes of the files that were sent, in their order, behind one. */
export async function findSentHashes(shards: Shards, after: string, limit: number): Promise<readonly string[]> {
  return hashesOf(shards, sentStatement(after, limit));
}

export function sentStatement(after: string, limit: number): Statement {
  return {
    sql: 'SELECT sha256 FROM ingest_job WHERE sha256 > ? ORDER BY sha256 LIMIT ?',
    values: [after, limit],
  };
}

export async function getIngestJob(shards: Shards, sha256: string): Promise<IngestJob | undefined> {
  return (await prepare(jobDatabase(shards), jobStatement(sha256)).first<IngestJob>()) ?? undefined;
}

export function jobStatement(sha256: string): Statement {
  return { sql: `SELECT ${jobColumns} FROM ingest_job WHERE sha256 = ?`, values: [sha256] };
}

/** The hashes of files that have been on their way since before then: their message may be lost. */
export async function findUnfinished(shards: Shards, before: string, limit: number): Promise<readonly string[]> {
  return hashesOf(shards, unfinishedStatement(before, limit));
}

async function hashesOf(shards: Shards, statement: Statement): Promise<readonly string[]> {
  const { results } = await prepare(jobDatabase(shards), statement).all<Pick<IngestJob, 'sha256'>>();
  return results.map(({ sha256 }) => sha256);
}

export function unfinishedStatement(before: string, limit: number): Statement {
  return {
    sql: `SELECT sha256 FROM ingest_job INDEXED BY ingest_job_unfinished
  WHERE state IN ('received', 'queued') AND updated_at < ?
  ORDER BY updated_at, sha256
  LIMIT ?`,
    values: [before, limit],
  };
}
