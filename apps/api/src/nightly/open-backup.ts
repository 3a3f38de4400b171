import type { Shard } from '@gongbao/store';
import {
  type BackupRow,
  getVersionWrites,
  supersededVersions,
  type VersionWrites,
  versionsIn,
} from '@gongbao/store/nightly';
import { readBackupFile } from './backup-file.ts';
import { lastVersionOf, statePrefix, versionSpanOf, versionsPrefix } from './backup-keys.ts';
import type { BackupSource } from './backup-source.ts';

/** A shard's newest backup, of which it is known that it is whole. */
export interface Backup {
  /** Of the file that says what the database was like. */
  readonly stateKey: string;
  readonly state: readonly BackupRow[];
  readonly lastVersion: number;
  readonly superseded: ReturnType<typeof supersededVersions>;
  /** The files with the rows of the versions, in their order. */
  readonly versionKeys: readonly string[];
  readonly readRows: (key: string) => Promise<readonly BackupRow[]>;
}

/**
 * Reads all files of a shard's newest backup once, a file at a time, before anything is written: throws when one is not
 * whole, when versions are missing, or when the database holds what the backup has not.
 */
export async function openBackup({ database, number }: Shard, source: BackupSource): Promise<Backup> {
  const stateKey = (await source.list(statePrefix(number))).at(-1);
  if (stateKey === undefined) throw new Error(`there is no backup of shard ${number}`);
  const readRows = async (key: string): Promise<readonly BackupRow[]> => {
    const text = await source.read(key);
    if (text === undefined) throw new Error(`${key} is gone`);
    return readBackupFile(key, text);
  };
  const state = await readRows(stateKey);
  const lastVersion = lastVersionOf(stateKey);
  // Files of versions that came after the state are of a backup that was broken off.
  const versionKeys = (await source.list(versionsPrefix(number))).filter(
    (key) => versionSpanOf(key).first <= lastVersion,
  );
  const versions = new Map<number, string>();
  for (const key of versionKeys) for (const [id, writeId] of versionsIn(await readRows(key))) versions.set(id, writeId);
  requireEvery(versions, lastVersion, stateKey);
  requireSameHistory(await getVersionWrites(database), versions, lastVersion);
  return { stateKey, state, lastVersion, superseded: supersededVersions(state), versionKeys, readRows };
}

function requireEvery(versions: VersionWrites, lastVersion: number, stateKey: string): void {
  for (let version = 1; version <= lastVersion; version += 1) {
    if (!versions.has(version)) throw new Error(`version ${version}, which ${stateKey} knows, is in no file`);
  }
}

/** What is there already may be what an earlier try has restored, and nothing else. */
function requireSameHistory(there: VersionWrites, versions: VersionWrites, lastVersion: number): void {
  for (const [id, writeId] of there) {
    if (id > lastVersion || versions.get(id) !== writeId) {
      throw new Error(`the database holds a version ${id} that the backup has not: restore into an empty database`);
    }
  }
}
