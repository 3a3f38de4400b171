import { findUnfinished, noteProgress } from '@gongbao/store';
import type { IngestSetting } from './ingest-setting.ts';

const mostAtOnce = 500;

/** Queues again what waits too long: its message was lost between two steps. */
export async function sweepJobs({ shards, queue, now, patienceInMinutes }: IngestSetting): Promise<number> {
  const before = new Date(Date.parse(now()) - patienceInMinutes * 60_000).toISOString();
  const hashes = await findUnfinished(shards, before, mostAtOnce);
  for (const sha256 of hashes) {
    await noteProgress(shards, { sha256, state: 'queued', at: now() });
    await queue.send({ sha256 });
  }
  return hashes.length;
}
