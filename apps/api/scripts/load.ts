/**
 * Loads the places, the catalogue and the reports of data/ into the database, after applying the migrations that it
 * lacks. What is there already is left alone, so that an interrupted load is taken up by starting it again.
 *
 * node scripts/load.ts [--remote]
 *
 * --remote       into the databases of the account that wrangler is signed in to, as wrangler.jsonc binds them
 * GONGBAO_STATE  where the local database is kept; apps/api/.wrangler/state by default
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bindings } from '../src/bindings.ts';
import { openStore } from '../src/http/open-store.ts';
import { loadData } from './load-data.ts';
import { withLocalBindings } from './local-database.ts';
import { appFolder } from './local-wrangler.ts';
import { migrateRemoteDatabases, withRemoteDatabases } from './remote-databases.ts';

const { values } = parseArgs({ options: { remote: { type: 'boolean' } } });
const stateFolder = resolve(process.env.GONGBAO_STATE ?? join(appFolder, '.wrangler/state'));

async function load(bindings: Bindings): Promise<void> {
  const { written, unchanged, withdrawn } = await loadData(openStore(bindings));
  console.log(`Reports: ${written} loaded, ${unchanged} unchanged, ${withdrawn} withdrawn.`);
}

if (values.remote) {
  migrateRemoteDatabases();
  await withRemoteDatabases(load);
} else {
  await withLocalBindings(stateFolder, load);
}
