import type { Bindings } from '../bindings.ts';
import { ingestSettingOf } from '../ingest/ingest-setting-of.ts';
import { sweepJobs } from '../ingest/sweep-jobs.ts';
import { runPart } from './run-part.ts';
import { verifyCounts } from './verify-counts.ts';
import { writeBackup } from './write-backup.ts';

/** What is done once every night: everything counted again, and what is new backed up. */
export async function runNightly(bindings: Bindings): Promise<void> {
  const setting = ingestSettingOf(bindings);
  const { now } = setting;
  await runPart(setting, 'sweep', () => sweepJobs(setting));
  for (const { number, database } of setting.shards.all) {
    await runPart(setting, `count shard ${number}`, () => verifyCounts(database, now));
    await runPart(setting, `back up shard ${number}`, () =>
      writeBackup({ number, database }, { bucket: bindings.BUCKET, now }),
    );
  }
}
