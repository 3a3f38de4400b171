import type { ParsedReport } from '@gongbao/indicator-schema';
import { getParsedReports, noteProgress, writeReport } from '@gongbao/store';
import { Problem } from '../http/problem.ts';
import { readFile, sha256Of } from '../reading/read-body.ts';
import { type IngestSetting, sourceKey } from './ingest-setting.ts';
import { isSameReading } from './is-same-reading.ts';

/**
 * Reads a file that is kept and writes its report in one batch. What cannot be read is noted as failed; what breaks
 * is thrown, for the queue to try again. Done again, it changes nothing.
 */
export async function storeFile(setting: IngestSetting, sha256: string): Promise<void> {
  const { shards, sources, now } = setting;
  const kept = await sources.get(sourceKey(sha256));
  if (kept === null) return fail(setting, sha256, { reason: 'source-missing' });
  try {
    const { report } = await readFile(new Uint8Array(await kept.arrayBuffer()));
    if (await isStored(setting, report)) {
      return await noteProgress(shards, {
        sha256,
        state: 'stored',
        reportId: report.report.id,
        tried: true,
        at: now(),
      });
    }
    const contentSha256 = await sha256Of(new TextEncoder().encode(JSON.stringify(report)));
    const write = { document: report, contentSha256, origin: 'ingest', unless: 'ever' } as const;
    const result = await writeReport(shards, { ...write, recordedAt: now(), writeId: crypto.randomUUID() });
    if (result.outcome === 'refused') return await fail(setting, sha256, { reason: result.reason });
    await noteProgress(shards, { sha256, state: 'stored', reportId: report.report.id, tried: true, at: now() });
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'unreadable') throw error;
    await fail(setting, sha256, {
      reason: String(error.particulars.facts?.code ?? 'unreadable'),
      detail: error.message,
    });
  }
}

/** What data/ brought of the same file says the same in other bytes, and is no older version of it. */
async function isStored({ shards }: IngestSetting, report: ParsedReport): Promise<boolean> {
  const current = await getParsedReports(shards, { of: { report: report.report.id } });
  return current.some((stored) => isSameReading(stored, report));
}

interface Failure {
  readonly reason: string;
  readonly detail?: string;
}

async function fail({ shards, now }: IngestSetting, sha256: string, failure: Failure): Promise<void> {
  await noteProgress(shards, { sha256, state: 'failed', ...failure, tried: true, at: now() });
}
