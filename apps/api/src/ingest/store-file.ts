import type { ParsedReport } from '@gongbao/indicator-schema';
import { getIngestJob, getParsedReports, noteProgress } from '@gongbao/store';
import { writeReport } from '@gongbao/store/write';
import { Problem } from '../http/problem.ts';
import { readFile, sha256Of } from '../reading/read-body.ts';
import { type IngestSetting, sourceKey } from './ingest-setting.ts';
import { during } from './trouble.ts';

/** Why a file can never be stored as it is. */
interface Failure {
  readonly reason: string;
  readonly detail?: string;
}

/**
 * Reads a file that is kept and writes its report in one batch. What cannot be read is noted as failed; what breaks
 * is thrown, for the queue to try again. Done again, it changes nothing. Of two versions of a report the one that was sent
 * later holds, whichever is read first.
 */
export async function storeFile(setting: IngestSetting, sha256: string): Promise<void> {
  const { shards, now } = setting;
  const job = await during('fetch', () => getIngestJob(shards, sha256));
  if (job?.state === 'stored') return;
  const bytes = await during('fetch', () => fetchSource(setting, sha256));
  if (bytes === undefined) return noteFailure(setting, sha256, { reason: 'source-missing' });
  const read = await during('read', () => readSource(bytes));
  if ('reason' in read) return noteFailure(setting, sha256, read);
  const failure = await during('write', () => writeOnce(setting, read, job?.receivedAt));
  if (failure) return noteFailure(setting, sha256, failure);
  await noteProgress(shards, { sha256, state: 'stored', reportId: read.report.id, tried: true, at: now() });
}

async function fetchSource({ sources }: IngestSetting, sha256: string): Promise<Uint8Array | undefined> {
  const kept = await sources.get(sourceKey(sha256));
  return kept === null ? undefined : new Uint8Array(await kept.arrayBuffer());
}

async function readSource(bytes: Uint8Array): Promise<ParsedReport | Failure> {
  try {
    return (await readFile(bytes)).report;
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'unreadable') throw error;
    return { reason: String(error.particulars.facts?.code ?? 'unreadable'), detail: error.message };
  }
}

/** Writes a report unless it is stored already. */
async function writeOnce(
  setting: IngestSetting,
  document: ParsedReport,
  receivedAt: string | undefined,
): Promise<Failure | undefined> {
  const { shards, now } = setting;
  if (await isStored(setting, document)) return undefined;
  const contentSha256 = await sha256Of(new TextEncoder().encode(JSON.stringify(document)));
  const write = { document, contentSha256, origin: 'ingest', unless: 'ever' } as const;
  const result = await writeReport(shards, { ...write, receivedAt, recordedAt: now(), writeId: crypto.randomUUID() });
  return result.outcome === 'refused' ? { reason: result.reason } : undefined;
}

/** What data/ brought of the same file says the same in other bytes, and is no older version of it. */
async function isStored({ shards }: IngestSetting, report: ParsedReport): Promise<boolean> {
  const current = await getParsedReports(shards, { of: { report: report.report.id } });
  const { isSameReading } = await import('./is-same-reading.ts');
  return current.some((stored) => isSameReading(stored, report));
}

async function noteFailure({ shards, now }: IngestSetting, sha256: string, failure: Failure): Promise<void> {
  await noteProgress(shards, { sha256, state: 'failed', ...failure, tried: true, at: now() });
}
