import { type BackupRow, finishRestore, restoreRows, type Shard, supersededVersions } from '@gongbao/store';
import { statePrefix, versionsPrefix } from './backup-keys.ts';

type Bucket = Pick<R2Bucket, 'get' | 'list'>;

/** What a restored database holds. */
export interface RestoreSummary {
  readonly files: number;
  readonly rows: number;
}

/** Fills a migrated database from the bucket alone. Broken off, it can be done again. */
export async function restoreBackup({ database, number }: Shard, bucket: Bucket): Promise<RestoreSummary> {
  const newest = (await listKeys(bucket, statePrefix(number))).at(-1);
  if (newest === undefined) throw new Error(`the bucket has no backup of shard ${number}`);
  const state = await readRows(bucket, newest);
  const superseded = supersededVersions(state);
  const keys = await listKeys(bucket, versionsPrefix(number));
  let rows = state.length;
  for (const key of keys) {
    const versions = await readRows(bucket, key);
    await restoreRows(database, versions, superseded);
    rows += versions.length;
  }
  await restoreRows(database, state, superseded);
  await finishRestore(database);
  return { files: keys.length + 1, rows };
}

async function listKeys(bucket: Bucket, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  let page = await bucket.list({ prefix });
  keys.push(...page.objects.map(({ key }) => key));
  while (page.truncated) {
    page = await bucket.list({ prefix, cursor: page.cursor });
    keys.push(...page.objects.map(({ key }) => key));
  }
  return keys.sort();
}

async function readRows(bucket: Bucket, key: string): Promise<readonly BackupRow[]> {
  const text = await (await bucket.get(key))?.text();
  if (text === undefined) throw new Error(`${key} is gone from the bucket`);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): BackupRow => JSON.parse(line) as BackupRow);
}
