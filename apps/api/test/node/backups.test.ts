/**
 * What the nightly backup is good for: the databases rebuilt, and the bulk files made, of nothing else. A service of two
 * databases that was sent a report, and the commands: as processes where they are the point, else in this one.
 */
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { experimental_readRawConfig, getPlatformProxy } from 'wrangler';
import { backupsInFolder } from '../../scripts/backup-folder.ts';
import { restoreShards } from '../../scripts/restore-shards.ts';
import { app } from '../../src/app.ts';
import type { Bindings } from '../../src/bindings.ts';
import { openStore } from '../../src/http/open-store.ts';
import { acceptFile } from '../../src/ingest/accept-file.ts';
import { ingestSettingOf } from '../../src/ingest/ingest-setting-of.ts';
import { storeFile } from '../../src/ingest/store-file.ts';
import { backupsInBucket } from '../../src/nightly/backup-source.ts';
import { expectBulkFilesAsAnswered } from './expect-bulk-files.ts';
import { freePort } from './free-port.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const appFolder = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gongbao-backups-'));
const config = join(folder, 'wrangler.json');
const state = join(folder, 'state');
/** Where the bucket's backups are copied to. */
const copied = join(folder, 'copied');
const token = 'a-token-for-tests-only';
const environment = { ...process.env, GONGBAO_CONFIG: config, GONGBAO_STATE: state, GONGBAO_TOKEN: token };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** wrangler.jsonc with a second database, in which Jiangsu lives. */
function writeConfig(): void {
  const { rawConfig } = experimental_readRawConfig({ config: join(appFolder, 'wrangler.jsonc') });
  const [first] = rawConfig.d1_databases ?? [];
  const second = { binding: 'DB_1', database_name: 'gongbao-1', database_id: '11111111-1111-1111-1111-111111111111' };
  const web = join(folder, 'web');
  mkdirSync(web);
  const own = {
    ...rawConfig,
    main: join(appFolder, 'src/index.ts'),
    d1_databases: [first, second],
    vars: { ...rawConfig.vars, SHARDS: JSON.stringify({ 32: 1 }), REVISION_SECONDS: '0' },
    assets: { ...rawConfig.assets, directory: web },
  };
  writeFileSync(config, JSON.stringify(own));
}

/** Runs `dev` for as long as something is asked of it. */
async function withService<T>(ask: (address: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/dev.ts'], {
    cwd: appFolder,
    env: { ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  try {
    await new Promise<void>((ready, failed) => {
      child.stdout.on('data', (chunk: Buffer) => chunk.includes('The API answers on') && ready());
      child.once('exit', (code) => failed(new Error(`dev ended with ${code}`)));
    });
    return await ask(`http://localhost:${port}`);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A command, as a process. */
function run(script: string, ...args: readonly string[]): Promise<Run> {
  const command = ['--disable-warning=ExperimentalWarning', `scripts/${script}.ts`, ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: appFolder, env: environment }, (error, out, err) =>
      done({ status: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

const databases = () => globSync('v3/d1/miniflare-D1DatabaseObject/*.sqlite', { cwd: state }).sort();

/** Every table of every database: how many rows there are, and their hash. */
function tables(): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const path of databases().filter((file) => !basename(file).startsWith('metadata'))) {
    const database = new DatabaseSync(join(state, path));
    const names = database
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*'
        AND name NOT GLOB 'search_index*' AND name NOT IN ('d1_migrations', 'backup_mark', 'verification') ORDER BY name`)
      .all();
    for (const { name } of names) {
      // The numbers of what is searched are of no matter: they are made anew.
      const columns = name === 'search_document' ? 'kind, ref, label, words' : '*';
      const rows = database.prepare(`SELECT ${columns} FROM ${String(name)}`).all();
      const lines = rows.map((row) => JSON.stringify(row)).sort();
      const sha256 = createHash('sha256').update(lines.join('\n')).digest('hex');
      found[`${basename(path).slice(0, 8)} ${String(name)}`] = `${rows.length} rows, ${sha256}`;
    }
    database.close();
  }
  return found;
}

const wipe = () => rmSync(join(state, 'v3/d1'), { recursive: true });

/** The databases and the bucket, in this process. */
async function withBindings<T>(use: (bindings: Bindings) => Promise<T>): Promise<T> {
  const persist = { path: join(state, 'v3') };
  const proxy = await getPlatformProxy<Bindings>({ configPath: config, persist, remoteBindings: false });
  try {
    return await use(proxy.env);
  } finally {
    await proxy.dispose();
  }
}

async function copyBackups({ BUCKET }: Bindings): Promise<void> {
  for (const { key } of (await BUCKET.list({ prefix: 'backups/' })).objects) {
    mkdirSync(dirname(join(copied, key)), { recursive: true });
    writeFileSync(join(copied, key), (await (await BUCKET.get(key))?.text()) ?? '');
  }
}

const sent = `苏州市吴江区人民政府工作报告

——2024年1月12日在苏州市吴江区人民代表大会上

一、2023年工作回顾

地区生产总值达到2312.6亿元，增长5.1%。
`;

async function sendReport(address: string, body: string): Promise<string> {
  const headers = { authorization: `Bearer ${token}` };
  const taken = await fetch(`${address}/v1/reports`, { method: 'POST', body, headers });
  const { data } = await taken.json<{ data: { href: string } }>();
  await waitUntilStored(`${address}${data.href}`);
  return data.href;
}

async function waitUntilStored(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const job = await (await fetch(url)).json<{ data?: { state: string } }>();
    if (job.data?.state === 'stored') return;
    await sleep(100);
  }
  throw new Error('the report was not stored');
}

const revisionIn = (text: string) => Number(/revision (\d+)/.exec(text)?.[1]);

/** All that the service had when the backup was written. */
let before: Readonly<Record<string, string>>;
let revision: number;

beforeAll(async () => {
  writeConfig();
  await withService(async (address) => {
    await sendReport(address, sent);
    await fetch(`${address}/__scheduled?cron=${encodeURIComponent('17 18 * * *')}`);
    revision = revisionIn(await (await fetch(`${address}/v1/places?limit=1`)).text());
  });
  before = tables();
  await withBindings(copyBackups);
});

test('a service of two databases has its rows in both, and the report that was sent in its own', () => {
  const counts = Object.entries(before).filter(([name]) => name.endsWith(' report_version'));
  expect(counts.map(([, rows]) => Number.parseInt(rows, 10)).sort((a, b) => a - b)).toEqual([1, expect.any(Number)]);
  expect(Number.isInteger(revision)).toBe(true);
});

test('bulk is made of the backup, with the report that was sent, and served as what the service answers', async () => {
  const { status, out, err } = await run('bulk', join(folder, 'bulk'), '--local');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain(`Revision ${revision} of `);
  const manifest = JSON.parse(readFileSync(join(folder, 'bulk/manifest.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest).toMatchObject({ revision, madeFrom: 'service' });
  expect(readFileSync(join(folder, 'bulk/observations.csv'), 'utf8')).toContain('320509-2024-gwr@');
  await withBindings(async (bindings) => {
    const ask = (path: string) => app.request(path, {}, { ...bindings, CURSOR_KEY: 'for tests' });
    const listed = await (await ask('/v1/bulk')).text();
    expect(JSON.parse(listed)).toMatchObject({ data: { revision, madeFrom: 'service' } });
    expect(revisionIn(listed)).toBe(revision);
    await expectBulkFilesAsAnswered(ask);
  });
});

test('bulk of a copy of the backup is the same, and that of data/ knows nothing of what was sent', async () => {
  const written = (name: string) => readFileSync(join(folder, name, 'observations.parquet')).toString('base64');
  const runs = [run('bulk', join(folder, 'of-copy'), '--from', copied), run('bulk', join(folder, 'of-data'))];
  expect((await Promise.all(runs)).map(({ status }) => status)).toEqual([0, 0]);
  expect(written('of-copy')).toBe(written('bulk'));
  expect(JSON.parse(readFileSync(join(folder, 'of-data/manifest.json'), 'utf8'))).toMatchObject({ madeFrom: 'data' });
  expect(readFileSync(join(folder, 'of-data/observations.csv'), 'utf8')).not.toContain('320509-2024-gwr@');
});

test('restore rebuilds every database from the bucket alone; done again, it changes nothing', async () => {
  wipe();
  const { status, out, err } = await run('restore', '--local');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^Shard 0: \d+ rows out of \d+ files, as of backups\/0\/state\/.+\nShard 1: \d+ rows/);
  expect(tables()).toEqual(before);
  await withBindings((bindings) => restoreShards(openStore(bindings), backupsInBucket(bindings.BUCKET)));
  expect(tables()).toEqual(before);
});

test('what was sent since the backup is there again when the service is started after a restore', async () => {
  const path = '/v1/reports/320509-2025-gwr/observations';
  const values = async (address: string) => {
    const { data } = await (await fetch(`${address}${path}`)).json<{ data: unknown }>();
    return data;
  };
  const since = sent.replaceAll('2024', '2025').replaceAll('2023', '2024');
  const { href, said } = await withService(async (address) => {
    const kept = await sendReport(address, since);
    return { href: kept, said: await values(address) };
  });
  expect(said).toHaveLength(2);
  wipe();
  expect((await run('restore')).status).toBe(0);
  await withService(async (address) => {
    await waitUntilStored(`${address}${href}`);
    expect(await values(address)).toEqual(said);
  });
});

test('a backup that is not whole is refused, and leaves the databases as they were', async () => {
  wipe();
  const { status, out, err } = await run('restore', '--from', join(folder, 'nowhere'));
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain('there is no backup of shard 0');
  expect(err).not.toContain('    at ');
  const empty = tables();
  const firstLines = (text: string) => `${text.split('\n').slice(0, 9).join('\n')}\n`;
  await withBindings(async (bindings) => {
    for (const [part, damage, message] of [
      [
        '1/versions',
        (text: string) => text.slice(0, text.length / 2),
        /1\/versions\/[\w.-]+ is not whole: it was cut off/,
      ],
      ['1/state', firstLines, /1\/state\/[\w.-]+ is not whole: it was cut off/],
      ['0/versions', () => undefined, /version 1, which \S+ knows, is in no file/],
    ] as const) {
      const damaged = mkdtempSync(join(folder, 'damaged-'));
      cpSync(copied, damaged, { recursive: true });
      const [path = ''] = globSync(`backups/${part}/*.ndjson`, { cwd: damaged }).sort();
      const text = damage(readFileSync(join(damaged, path), 'utf8'));
      if (text === undefined) rmSync(join(damaged, path));
      else writeFileSync(join(damaged, path), text);
      const restored = restoreShards(openStore(bindings), backupsInFolder(damaged));
      await expect(restored).rejects.toThrow(message);
      expect(tables()).toEqual(empty);
    }
  });
});

test('restore leaves alone a database that holds what the backup has not', async () => {
  await withBindings(async (bindings) => {
    const shards = openStore(bindings);
    await restoreShards(shards, backupsInBucket(bindings.BUCKET));
    const bytes = new TextEncoder().encode(sent.replace('2312.6', '2313.5'));
    const setting = { ...ingestSettingOf(bindings), queue: { send: () => Promise.resolve({} as never) } };
    const { sha256 } = await acceptFile(setting, { bytes, name: null, sender: 'a' });
    await storeFile(setting, sha256);
  });
  const newer = tables();
  expect((await run('restore')).err).toContain('holds a version 2 that the backup has not');
  expect(tables()).toEqual(newer);
});
