/**
 * Writes the whole data set of data/ into a folder: Parquet, CSV with its metadata, and a Croissant description.
 *
 * node scripts/bulk.ts [FOLDER] [--origin URL [--remote]]
 *
 * FOLDER    apps/api/dist/bulk by default
 * --origin  the address of the service, for the descriptions; without it they tell of files beside them
 * --remote  puts the files into the bucket of the account that wrangler is signed in to, where /v1/bulk serves them
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openShards } from '@gongbao/store';
import { loadData } from './load-data.ts';
import { withLocalBindings } from './local-database.ts';
import { appFolder } from './local-wrangler.ts';
import { putBulkRemotely } from './put-bulk.ts';
import { writeBulk } from './write-bulk.ts';

const { values, positionals } = parseArgs({
  options: { remote: { type: 'boolean' }, origin: { type: 'string' } },
  allowPositionals: true,
});
const origin = values.origin === undefined ? undefined : new URL(values.origin).origin;
// Who loads the data set by the address of its description has no folder that the files could stand in.
if (values.remote && origin === undefined) throw new Error('--remote needs --origin, the address of the service.');
const folder = resolve(positionals[0] ?? join(appFolder, 'dist/bulk'));
const stateFolder = mkdtempSync(join(tmpdir(), 'gongbao-bulk-'));

try {
  const manifest = await withLocalBindings(stateFolder, async ({ DB }) => {
    const shards = openShards([DB]);
    await loadData(shards);
    return writeBulk(shards, folder, origin);
  });
  for (const { name, bytes, rows } of manifest.files) {
    console.log(`${name}: ${rows === null ? '' : `${rows} rows, `}${bytes} bytes`);
  }
  console.log(`Written into ${folder}`);
  if (values.remote) putBulkRemotely('gongbao', folder, manifest);
} finally {
  rmSync(stateFolder, { recursive: true, force: true });
}
