/**
 * Loads the places, the catalogue and the reports of data/ into the database, after applying the migrations that it
 * lacks. What is there already is left alone, so that an interrupted load is taken up by starting it again.
 *
 * node scripts/load.ts [--remote]
 *
 * --remote        into the databases of the account that wrangler is signed in to, as wrangler.jsonc binds them
 * GONGBAO_CONFIG  which databases there are; apps/api/wrangler.jsonc by default
 * GONGBAO_STATE   where the local ones are kept; apps/api/.wrangler/state by default
 */
import { parseArgs } from 'node:util';
import type { Bindings } from '../src/bindings.ts';
import { openStore } from '../src/http/open-store.ts';
import { loadData } from './load-data.ts';
import { localState, withLocalBindings } from './local-database.ts';
import { migrateRemoteDatabases, withRemoteBindings } from './remote-bindings.ts';

const { values } = parseArgs({ options: { remote: { type: 'boolean' } } });

async function load(bindings: Bindings): Promise<void> {
  const { written, unchanged, withdrawn } = await loadData(openStore(bindings));
  console.log(`Reports: ${written} loaded, ${unchanged} unchanged, ${withdrawn} withdrawn.`);
}

if (values.remote) {
  migrateRemoteDatabases();
  await withRemoteBindings(load);
} else {
  await withLocalBindings(localState, load);
}
