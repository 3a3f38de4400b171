import { findFaults, type Shard } from '@gongbao/store';
import type { Bindings } from '../bindings.ts';
import { ingestSettingOf } from '../ingest/ingest-setting-of.ts';
import { sweepJobs } from '../ingest/sweep-jobs.ts';
import { checkSources } from './check-sources.ts';
import { writeBackup } from './write-backup.ts';

/** What is done every night; each part is logged, and one that fails does not keep the others from being done. */
export async function runNightly(bindings: Bindings): Promise<void> {
  const setting = ingestSettingOf(bindings);
  const { all } = setting.shards;
  const backup = { bucket: bindings.BUCKET, now: setting.now };
  await runPart('sweep', () => sweepJobs(setting));
  await runPart('verify sources', () => checkSources(setting));
  for (const shard of all) {
    await runPart(`verify shard ${shard.number}`, () => requireNoFaults(shard.database));
    await runPart(`back up shard ${shard.number}`, () => writeBackup(shard, backup));
  }
}

async function requireNoFaults(database: Shard['database']): Promise<'no faults'> {
  const faults = await findFaults(database);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return 'no faults';
}

async function runPart(nightly: string, run: () => Promise<unknown>): Promise<void> {
  try {
    console.log(JSON.stringify({ level: 'info', nightly, result: await run() }));
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', nightly, error: String(error) }));
  }
}
