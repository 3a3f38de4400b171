import { findUnfinished, noteProgress } from '@gongbao/store';
import { findKeptFiles } from './find-kept-files.ts';
import type { IngestSetting } from './ingest-setting.ts';

/** Each asks twice, of the 1,000 times that a run of a Worker may ask. */
const mostAtOnce = 400;

/** Queues again what waits too long: its message was lost between two steps, or its job with the database. */
export async function sweepJobs(setting: IngestSetting): Promise<number> {
  const { shards, queue, now, patienceInMinutes } = setting;
  await findKeptFiles(setting);
  const before = new Date(Date.parse(now()) - patienceInMinutes * 60_000).toISOString();
  const hashes = await findUnfinished(shards, before, mostAtOnce);
  for (const sha256 of hashes) {
    await noteProgress(shards, { sha256, state: 'queued', at: now() });
    await queue.send({ sha256 });
  }
  return hashes.length;
}
