/**
 * Rebuilds all databases from the newest backup alone, after applying the migrations that they lack. They must be empty,
 * or hold a part of what the backup has: broken off, it is taken up by starting it again.
 *
 * node scripts/restore.ts [--local | --remote] [--from FOLDER]
 *
 * --local         from the local bucket into the local databases; so it is without either
 * --remote        from the bucket into the databases of the account that wrangler is signed in to
 * --from          a folder into which the bucket's `backups/` was copied, in the place of the bucket
 * GONGBAO_CONFIG  which databases and bucket there are; apps/api/wrangler.jsonc by default
 * GONGBAO_STATE   where the local ones are kept; apps/api/.wrangler/state by default
 */
import { parseArgs } from 'node:util';
import type { Bindings } from '../src/bindings.ts';
import { openStore } from '../src/http/open-store.ts';
import { backupsInBucket } from '../src/nightly/backup-source.ts';
import { backupsInFolder } from './backup-folder.ts';
import { localState, withLocalBindings } from './local-database.ts';
import { migrateRemoteDatabases, withRemoteBindings } from './remote-bindings.ts';
import { restoreShards } from './restore-shards.ts';

const { values } = parseArgs({
  options: { local: { type: 'boolean' }, remote: { type: 'boolean' }, from: { type: 'string' } },
});

async function restore(bindings: Bindings): Promise<void> {
  const source = values.from === undefined ? backupsInBucket(bindings.BUCKET) : backupsInFolder(values.from);
  await restoreShards(openStore(bindings), source);
}

try {
  if (values.local && values.remote) throw new Error('--local or --remote: not both');
  if (values.remote) {
    migrateRemoteDatabases();
    await withRemoteBindings(restore);
  } else {
    await withLocalBindings(localState, restore);
  }
} catch (error) {
  console.error(`Nothing more was restored: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
