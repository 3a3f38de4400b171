import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getPlatformProxy } from 'wrangler';
import type { Bindings } from '../src/bindings.ts';
import { type LoadSummary, loadData } from './load-data.ts';
import { dataFolder } from './read-data.ts';

const appFolder = resolve(import.meta.dirname, '..');
const root = resolve(appFolder, '../..');

/** Wrangler's own script, which the running Node can run whatever PATH says. */
export const wrangler = join(dirname(fileURLToPath(import.meta.resolve('wrangler/package.json'))), 'bin/wrangler.js');

/** Where wrangler keeps the local database. */
export const stateFolder = resolve(process.env.GONGBAO_STATE ?? join(appFolder, '.wrangler/state'));

/** Lies with the database, so that it goes when the database goes. */
const stampFile = join(stateFolder, 'v3/d1/gongbao-loaded');

/** No question leaves this machine. */
export const localEnvironment = {
  ...process.env,
  CI: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
};

/** Migrates the local database and loads data/ into it; undefined when both were already done. */
export async function prepareLocalDatabase(): Promise<LoadSummary | undefined> {
  const fingerprint = fingerprintOfSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint) return undefined;
  migrate();
  const summary = await load();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, fingerprint);
  return summary;
}

/** Changes when anything does that decides what the database holds. */
function fingerprintOfSources(): string {
  const hash = createHash('sha256');
  const sources = [
    ...globSync('{indicators,reports}/**/*.json', { cwd: dataFolder }).map((path) => join(dataFolder, path)),
    join(dataFolder, 'places.json'),
    ...globSync('packages/{store,indicator-schema}/{src,migrations}/**/*', { cwd: root }).map((path) =>
      join(root, path),
    ),
    ...globSync('scripts/*.ts', { cwd: appFolder }).map((path) => join(appFolder, path)),
  ];
  for (const path of sources.filter((source) => /\.\w+$/.test(source)).sort()) {
    hash.update(`${path}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function migrate(): void {
  const command = [wrangler, 'd1', 'migrations', 'apply', 'gongbao', '--local', '--persist-to', stateFolder];
  const options = { cwd: appFolder, env: localEnvironment, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  if (status !== 0) throw new Error(`The database could not be migrated:\n${stdout}${stderr}`);
}

async function load(): Promise<LoadSummary> {
  Object.assign(process.env, localEnvironment);
  const proxy = await getPlatformProxy<Bindings>({
    configPath: join(appFolder, 'wrangler.jsonc'),
    persist: { path: join(stateFolder, 'v3') },
    remoteBindings: false,
  });
  try {
    return await loadData(proxy.env.DB);
  } finally {
    await proxy.dispose();
  }
}
