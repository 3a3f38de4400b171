import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { getPlatformProxy } from 'wrangler';
import type { Bindings } from '../src/bindings.ts';
import { type LoadSummary, loadData } from './load-data.ts';
import { appFolder, localEnvironment, wrangler } from './local-wrangler.ts';
import { dataFolder } from './read-data.ts';

const root = resolve(appFolder, '../..');

/** Migrates the local database and loads data/ into it; undefined when both were already done. */
export async function prepareLocalDatabase(stateFolder: string): Promise<LoadSummary | undefined> {
  // Lies with the database, so that it goes when the database goes.
  const stampFile = join(stateFolder, 'v3/d1/gongbao-loaded');
  const fingerprint = fingerprintOfSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint) return undefined;
  migrateLocalDatabase(stateFolder);
  const summary = await withLocalBindings(stateFolder, ({ DB }) => loadData(DB));
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

export function migrateLocalDatabase(stateFolder: string): void {
  const command = [wrangler, 'd1', 'migrations', 'apply', 'gongbao', '--local', '--persist-to', stateFolder];
  const options = { cwd: appFolder, env: localEnvironment, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  if (status !== 0) throw new Error(`The database could not be migrated:\n${stdout}${stderr}`);
}

/** Runs something in Node over the bindings that the local Worker has. */
export async function withLocalBindings<T>(stateFolder: string, run: (bindings: Bindings) => Promise<T>): Promise<T> {
  Object.assign(process.env, localEnvironment);
  const proxy = await getPlatformProxy<Bindings>({
    configPath: join(appFolder, 'wrangler.jsonc'),
    persist: { path: join(stateFolder, 'v3') },
    remoteBindings: false,
  });
  try {
    return await run(proxy.env);
  } finally {
    await proxy.dispose();
  }
}
