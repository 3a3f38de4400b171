import type { Shard, Shards } from '@gongbao/store';
import { searchKeptFiles } from '@gongbao/store/nightly';
import type { BackupSource } from '../src/nightly/backup-source.ts';
import { type Backup, openBackup } from '../src/nightly/open-backup.ts';
import { restoreBackup } from '../src/nightly/restore-backup.ts';

/**
 * Fills every database from its backup. Nothing is written before the backups of all are known to be whole. What was sent
 * since lies in the bucket: the service's next sweep looks for it, not before all is there that the backup has.
 */
export async function restoreShards(shards: Shards, source: BackupSource): Promise<void> {
  const opened: (readonly [Shard, Backup])[] = [];
  for (const shard of shards.all) opened.push([shard, await openBackup(shard, source)]);
  for (const [shard, backup] of opened) {
    const { files, rows } = await restoreBackup(shard, backup);
    console.log(`Shard ${shard.number}: ${rows} rows out of ${files} files, as of ${backup.stateKey}`);
  }
  await searchKeptFiles(shards);
}
