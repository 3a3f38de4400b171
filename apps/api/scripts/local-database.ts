import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { applyMigrations, type Migration } from '@gongbao/store';
import { getPlatformProxy, unstable_splitSqlQuery } from 'wrangler';
import type { Bindings } from '../src/bindings.ts';
import { openStore } from '../src/http/open-store.ts';
import { type LoadSummary, loadData } from './load-data.ts';
import { appFolder, localEnvironment } from './local-wrangler.ts';
import { putBulk } from './put-bulk.ts';
import { dataFolder } from './read-data.ts';
import { configPath } from './wrangler-config.ts';
import { writeBulk } from './write-bulk.ts';

/** Where the local databases and the local bucket are kept. */
export const localState = resolve(process.env.GONGBAO_STATE ?? join(appFolder, '.wrangler/state'));

const root = resolve(appFolder, '../..');

/** Migrates the local database, loads data/ into it and writes the bulk files; undefined when all was already done. */
export async function prepareLocalDatabase(stateFolder: string): Promise<LoadSummary | undefined> {
  // Lies with the database, so that it goes when the database goes.
  const stampFile = join(stateFolder, 'v3/d1/gongbao-loaded');
  const fingerprint = fingerprintOfSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint) return undefined;
  const summary = await withLocalBindings(stateFolder, (bindings) => fill(bindings, join(stateFolder, 'bulk')));
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, fingerprint);
  return summary;
}

/** The rows into the database, and files of all that is then in it into the bucket. */
async function fill(bindings: Bindings, bulkFolder: string): Promise<LoadSummary> {
  const shards = openStore(bindings);
  const summary = await loadData(shards);
  await putBulk(bindings.BUCKET, bulkFolder, await writeBulk(shards, bulkFolder, { madeFrom: 'service' }));
  rmSync(bulkFolder, { recursive: true });
  return summary;
}

/** Changes when anything does that decides what the database and the bulk files hold. */
function fingerprintOfSources(): string {
  const hash = createHash('sha256');
  const sources = [
    ...globSync('{indicators,reports}/**/*.json', { cwd: dataFolder }).map((path) => join(dataFolder, path)),
    join(dataFolder, 'places.json'),
    ...globSync('packages/{store,indicator-schema}/{src,migrations}/**/*', { cwd: root }).map((path) =>
      join(root, path),
    ),
    ...globSync(['scripts/*.ts', 'src/{bulk,tables,format}/*.ts'], { cwd: appFolder }).map((path) =>
      join(appFolder, path),
    ),
  ];
  for (const path of sources.filter((source) => /\.\w+$/.test(source)).sort()) {
    hash.update(`${path}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

export async function migrateLocalDatabase(stateFolder: string): Promise<void> {
  await withLocalBindings(stateFolder, () => Promise.resolve());
}

/** Runs something in Node over the bindings that the local Worker has, once its databases have all migrations. */
export async function withLocalBindings<T>(stateFolder: string, run: (bindings: Bindings) => Promise<T>): Promise<T> {
  Object.assign(process.env, localEnvironment);
  const proxy = await getPlatformProxy<Bindings>({
    configPath,
    persist: { path: join(stateFolder, 'v3') },
    remoteBindings: false,
  });
  try {
    for (const { database } of openStore(proxy.env).all) await applyMigrations(database, readMigrations());
    return await run(proxy.env);
  } finally {
    await proxy.dispose();
  }
}

/** In this process, since wrangler's command would take longer to start than a database to fill. */
function readMigrations(): readonly Migration[] {
  const folder = join(root, 'packages/store/migrations');
  return globSync('*.sql', { cwd: folder })
    .sort()
    .map((name) => ({ name, queries: unstable_splitSqlQuery(readFileSync(join(folder, name), 'utf8')) }));
}
