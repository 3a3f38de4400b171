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
import { experimental_readRawConfig } from 'wrangler';
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
function runNode(more: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const env = { ...process.env, ...account.environment, ...more };
  return promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: appFolder,
    env,
  });
}

test('load --remote applies every migration, and asks for the databases of wrangler.jsonc', async () => {
  await expect(runNode({}, 'scripts/load.ts', '--remote')).rejects.toThrow('edge-preview');
  const migrations = readdirSync(resolve(appFolder, '../../packages/store/migrations')).sort();
  const applied = account.databases.get(database)?.prepare('SELECT name FROM d1_migrations ORDER BY id').all();
  expect(applied?.map((row) => row.name)).toEqual(migrations);
  expect(account.databases.get(database)?.prepare('SELECT count(*) AS rows FROM observation').get()).toEqual({
    rows: 0,
  });
  expect(account.workers).toMatchObject([
    {
      bindings: [
        { name: 'BUCKET', type: 'r2_bucket', bucket_name: 'gongbao' },
        { name: 'DB', type: 'd1', id: database },
      ],
    },
  ]);
  expect(account.strange).toEqual([]);
});

test('restore --remote migrates every database, and asks for all of them and for the bucket', async () => {
  const second = { binding: 'DB_1', database_name: 'gongbao-1', database_id: '11111111-1111-1111-1111-111111111111' };
  const { rawConfig } = experimental_readRawConfig({ config: join(appFolder, 'wrangler.jsonc') });
  const [first] = rawConfig.d1_databases ?? [];
  const migrations_dir = resolve(appFolder, '../../packages/store/migrations');
  const databases = [first, second].map((each) => ({ ...each, migrations_dir }));
  const config = join(folder, 'wrangler.json');
  writeFileSync(config, JSON.stringify({ ...rawConfig, main: undefined, assets: undefined, d1_databases: databases }));
  const asked = account.workers.length;
  const restored = runNode({ GONGBAO_CONFIG: config }, 'scripts/restore.ts', '--remote');
  await expect(restored).rejects.toThrow('Nothing more was restored');
  for (const id of [database, second.database_id]) {
    const [applied] = account.databases.get(id)?.prepare('SELECT count(*) AS n FROM d1_migrations').all() ?? [];
    expect(applied?.n).toBe(readdirSync(migrations_dir).length);
  }
  expect(account.workers.slice(asked)).toMatchObject([
    {
      bindings: [
        { name: 'BUCKET', type: 'r2_bucket', bucket_name: 'gongbao' },
        { name: 'DB', type: 'd1', id: database },
        { name: 'DB_1', type: 'd1', id: second.database_id },
      ],
    },
  ]);
  expect(account.strange).toEqual([]);
});

/** Puts files of the folder as `bulk --remote` does once they are written. */
const putBulk = (files: readonly object[]) =>
  runNode(
    {},
    '--input-type=module',
    '--eval',
    `import { putBulkRemotely } from ${JSON.stringify(join(appFolder, 'scripts/put-bulk.ts'))};
    putBulkRemotely(${JSON.stringify(folder)}, ${JSON.stringify({ files })});`,
  );

test('bulk --remote puts each file with its type, and the manifest last', async () => {
  const lines = 'id\r\n北京\r\n';
  writeFileSync(join(folder, 'places.csv'), lines);
  writeFileSync(join(folder, 'manifest.json'), '{}');
  const files = [{ name: 'places.csv', mediaType: csvType, bytes: lines.length }];
  await putBulk(files);
  expect([...account.objects.keys()]).toEqual(['gongbao/bulk/places.csv', `gongbao/${manifestKey}`]);
  expect([...account.objects.values()].map(({ contentType, text }) => [contentType, text])).toEqual([
    [csvType, lines],
    ['application/json', '{}'],
  ]);
  expect(account.strange).toEqual([]);
});

test('bulk --remote puts nothing where one file is too large for wrangler, and says what does', async () => {
  account.objects.clear();
  const files = [
    { name: 'places.csv', mediaType: csvType, bytes: 10 },
    { name: 'observations.csv', mediaType: csvType, bytes: 300 * 2 ** 20 + 1 },
  ];
  const refused = await putBulk(files).then(
    () => '',
    (error: unknown) => (error as { readonly stderr: string }).stderr,
  );
  expect(refused).toContain('observations.csv has 314572801 bytes: wrangler puts 314572800 at most');
  const commands = refused.split('\n').filter((line) => line.startsWith('rclone copyto'));
  expect(commands).toEqual(
    [
      ['places.csv', 'bulk/places.csv', csvType],
      ['observations.csv', 'bulk/observations.csv', csvType],
      ['manifest.json', manifestKey, 'application/json'],
    ].map(
      ([name = '', key, type]) =>
        `rclone copyto '${join(folder, name)}' 'gongbao:gongbao/${key}' --header-upload 'Content-Type: ${type}'`,
    ),
  );
  expect(account.objects.size).toBe(0);
});
