import type { Shard } from '@gongbao/store';
import { findFaults, finishRestore, restoreRows, rowsUpTo } from '@gongbao/store/nightly';
import type { Backup } from './open-backup.ts';

/** What a restored database holds. */
export interface RestoreSummary {
  readonly files: number;
  readonly rows: number;
}

/** Fills a migrated database from a backup alone, and counts it over. Broken off, it can be done again. */
export async function restoreBackup({ database }: Pick<Shard, 'database'>, backup: Backup): Promise<RestoreSummary> {
  const { state, superseded, lastVersion, versionKeys, readRows } = backup;
  let rows = state.length;
  for (const key of versionKeys) {
    const versions = rowsUpTo(await readRows(key), lastVersion);
    await restoreRows(database, versions, superseded);
    rows += versions.length;
  }
  await restoreRows(database, state, superseded);
  await finishRestore(database);
  const faults = await findFaults(database);
  if (faults.length > 0) throw new Error(`what was restored does not add up: ${JSON.stringify(faults)}`);
  return { files: versionKeys.length + 1, rows };
}
