/**
 * Rebuilds the local database from the backups in the local bucket alone. The database must be empty or gone.
 *
 * GONGBAO_STATE  where both are kept; apps/api/.wrangler/state by default
 */
import { join, resolve } from 'node:path';
import { openStore } from '../src/http/open-store.ts';
import { restoreBackup } from '../src/nightly/restore-backup.ts';
import { withLocalBindings } from './local-database.ts';
import { appFolder } from './local-wrangler.ts';

const stateFolder = resolve(process.env.GONGBAO_STATE ?? join(appFolder, '.wrangler/state'));

await withLocalBindings(stateFolder, async (bindings) => {
  for (const shard of openStore(bindings).all) {
    const { files, rows } = await restoreBackup(shard, bindings.BUCKET);
    console.log(`Shard ${shard.number}: ${rows} rows out of ${files} files.`);
  }
});
