import {
  type BackupRow,
  getUnsavedVersions,
  markSaved,
  readStateRows,
  readVersionRows,
  type Shard,
} from '@gongbao/store';
import { stateKey, versionsKey } from './backup-keys.ts';

/** Of a report there are some hundred rows: so many reports fit into memory with room to spare. */
const versionsAtOnce = 20;

export interface BackupSetting {
  readonly bucket: Pick<R2Bucket, 'put'>;
  readonly now: () => string;
}

/**
 * Writes the versions that no backup has, then the state that goes with them. Broken off, it goes on where it was:
 * each file of versions is marked when it is written, and the state counts only versions that are.
 */
export async function writeBackup({ database, number }: Shard, { bucket, now }: BackupSetting): Promise<number> {
  const { last, unsaved } = await getUnsavedVersions(database);
  for (let first = unsaved?.first ?? last + 1; first <= last; first += versionsAtOnce) {
    const end = Math.min(last, first + versionsAtOnce - 1);
    await bucket.put(versionsKey(number, first, end), toNdjson(await readVersionRows(database, first, end)));
    await markSaved(database, end, now());
  }
  await bucket.put(stateKey(number, last, now()), toNdjson(await readStateRows(database, last)));
  return unsaved === null ? 0 : last - unsaved.first + 1;
}

function toNdjson(rows: readonly BackupRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
