/**
 * Writes the whole data set into a folder: Parquet, CSV with its metadata, and a Croissant description.
 *
 * node scripts/bulk.ts [FOLDER] [--from SOURCE] [--origin URL] [--local | --remote]
 *
 * FOLDER          apps/api/dist/bulk by default
 * --from          whose rows they are: `data`, the files of data/ alone; `local` or `remote`, the newest backup in that
 *                 bucket, with all that was sent to the service; or a folder into which the bucket's `backups/` was
 *                 copied. By default the bucket into which they are put, and data/ where they are put into none
 * --origin        the address of the service, for the descriptions; without it they tell of files beside them
 * --local         puts the files into the local bucket, where /v1/bulk serves them
 * --remote        puts them into the bucket of the account that wrangler is signed in to
 * GONGBAO_CONFIG  which databases and bucket there are; apps/api/wrangler.jsonc by default
 * GONGBAO_STATE   where the local ones are kept; apps/api/.wrangler/state by default
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Shards } from '@gongbao/store';
import { openStore } from '../src/http/open-store.ts';
import { backupsInBucket } from '../src/nightly/backup-source.ts';
import { backupsInFolder } from './backup-folder.ts';
import { loadData } from './load-data.ts';
import { localState, withLocalBindings } from './local-database.ts';
import { appFolder } from './local-wrangler.ts';
import { putBulk, putBulkRemotely } from './put-bulk.ts';
import { withRemoteBindings } from './remote-bindings.ts';
import { restoreShards } from './restore-shards.ts';
import { writeBulk } from './write-bulk.ts';

const { values, positionals } = parseArgs({
  options: {
    from: { type: 'string' },
    origin: { type: 'string' },
    local: { type: 'boolean' },
    remote: { type: 'boolean' },
  },
  allowPositionals: true,
});
const origin = values.origin === undefined ? undefined : new URL(values.origin).origin;
if (values.local && values.remote) throw new Error('--local or --remote: not both.');
// Who loads the data set by the address of its description has no folder that the files could stand in.
if (values.remote && origin === undefined) throw new Error('--remote needs --origin, the address of the service.');
const bucket = values.remote ? 'remote' : values.local ? 'local' : undefined;
const from = values.from ?? bucket ?? 'data';
const folder = resolve(positionals[0] ?? join(appFolder, 'dist/bulk'));
const scratch = mkdtempSync(join(tmpdir(), 'gongbao-bulk-'));

/** Brings the rows into empty databases. */
async function fill(shards: Shards): Promise<unknown> {
  if (from === 'data') return loadData(shards);
  if (from === 'remote') return withRemoteBindings(({ BUCKET }) => restoreShards(shards, backupsInBucket(BUCKET)));
  if (from !== 'local') return restoreShards(shards, backupsInFolder(resolve(from)));
  return withLocalBindings(localState, ({ BUCKET }) => restoreShards(shards, backupsInBucket(BUCKET)));
}

try {
  const manifest = await withLocalBindings(scratch, async (bindings) => {
    const shards = openStore(bindings);
    await fill(shards);
    return writeBulk(shards, folder, { madeFrom: from === 'data' ? 'data' : 'service', origin });
  });
  for (const { name, bytes, rows } of manifest.files) {
    console.log(`${name}: ${rows === null ? '' : `${rows} rows, `}${bytes} bytes`);
  }
  console.log(`Revision ${manifest.revision} of ${manifest.changedAt}, written into ${folder}`);
  if (bucket === 'remote') putBulkRemotely(folder, manifest);
  if (bucket === 'local') await withLocalBindings(localState, ({ BUCKET }) => putBulk(BUCKET, folder, manifest));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
