/**
 * What our commands ask of an account when they say --remote, up to the edge: the Worker through which rows are loaded is
 * sent there, and what follows needs a real account.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvType, manifestKey } from '../../src/bulk/bulk-files.ts';
import { type AccountStandIn, startAccount } from './account-stand-in.ts';

const appFolder = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gongbao-remote-'));
const database = '00000000-0000-0000-0000-000000000000';
let account: AccountStandIn;

beforeAll(async () => {
  account = await startAccount();
});
afterAll(() => {
  account.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asynchronously, since the account answers from this process. */
function runNode(...args: readonly string[]) {
  const env = { ...process.env, ...account.environment };
  return promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: appFolder,
    env,
  });
}

test('load --remote applies every migration, and asks for the databases of wrangler.jsonc', async () => {
  await expect(runNode('scripts/load.ts', '--remote')).rejects.toThrow('edge-preview');
  const migrations = readdirSync(resolve(appFolder, '../../packages/store/migrations')).sort();
  const applied = account.databases.get(database)?.prepare('SELECT name FROM d1_migrations ORDER BY id').all();
  expect(applied?.map((row) => row.name)).toEqual(migrations);
  expect(account.databases.get(database)?.prepare('SELECT count(*) AS rows FROM observation').get()).toEqual({
    rows: 0,
  });
  expect(account.workers).toMatchObject([{ bindings: [{ name: 'DB', type: 'd1', id: database }] }]);
  expect(account.strange).toEqual([]);
});

test('bulk --remote puts each file with its type, and the manifest last', async () => {
  const lines = 'id\r\n北京\r\n';
  writeFileSync(join(folder, 'places.csv'), lines);
  writeFileSync(join(folder, 'manifest.json'), '{}');
  const files = [{ name: 'places.csv', mediaType: csvType }];
  const put = `import { putBulkRemotely } from ${JSON.stringify(join(appFolder, 'scripts/put-bulk.ts'))};
    putBulkRemotely('gongbao', ${JSON.stringify(folder)}, ${JSON.stringify({ files })});`;
  await runNode('--input-type=module', '--eval', put);
  expect([...account.objects.keys()]).toEqual(['gongbao/bulk/places.csv', `gongbao/${manifestKey}`]);
  expect([...account.objects.values()].map(({ contentType, text }) => [contentType, text])).toEqual([
    [csvType, lines],
    ['application/json', '{}'],
  ]);
  expect(account.strange).toEqual([]);
});
