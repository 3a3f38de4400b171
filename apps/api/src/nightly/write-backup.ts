import type { Shard } from '@gongbao/store';
import { getUnsavedVersions, markSaved, readStateRows, readVersionRows } from '@gongbao/store/nightly';
import { toBackupFile } from './backup-file.ts';
import { stateKey, versionsKey } from './backup-keys.ts';

/** Of a report there are some hundred rows: so many reports fit into memory with room to spare. */
const versionsAtOnce = 20;

export interface BackupSetting {
  readonly bucket: Pick<R2Bucket, 'put'>;
  readonly now: () => string;
}

/**
 * Writes the versions that no backup has, then the state that goes with them; answers how many there were. Broken off,
 * it goes on where it was: each file of versions is marked when it is written, and the state counts only versions that
 * are. A state says of no file that it is stored whose version came after the last that was written: then it is read
 * again after that one.
 */
export async function writeBackup(shard: Shard, setting: BackupSetting): Promise<number> {
  const { database, number } = shard;
  for (let written = 0; ; ) {
    const last = await writeVersions(shard, setting, (count) => {
      written += count;
    });
    const state = await readStateRows(database, last);
    if ((await getUnsavedVersions(database)).last !== last) continue;
    await setting.bucket.put(stateKey(number, last, setting.now()), await toBackupFile(state));
    return written;
  }
}

/** Answers the last version that there is now, which is written then. */
async function writeVersions(
  { database, number }: Shard,
  { bucket, now }: BackupSetting,
  count: (versions: number) => void,
): Promise<number> {
  const { last, unsaved } = await getUnsavedVersions(database);
  for (let first = unsaved?.first ?? last + 1; first <= last; first += versionsAtOnce) {
    const span = { first, last: Math.min(last, first + versionsAtOnce - 1) };
    const rows = await readVersionRows(database, span.first, span.last);
    await bucket.put(versionsKey(number, span), await toBackupFile(rows));
    await markSaved(database, span.last, now());
    count(span.last - span.first + 1);
  }
  return last;
}
