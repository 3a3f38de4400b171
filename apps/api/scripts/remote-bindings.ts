import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getPlatformProxy } from 'wrangler';
import type { Bindings } from '../src/bindings.ts';
import { appFolder, runWrangler } from './local-wrangler.ts';
import { configPath, readConfig } from './wrangler-config.ts';

export function migrateRemoteDatabases(): void {
  for (const { database_name: name } of readConfig().d1_databases) {
    runWrangler(['d1', 'migrations', 'apply', name, '--remote', '--config', configPath], { cwd: appFolder });
  }
}

/** Runs something in Node over the databases and the bucket of the account that wrangler is signed in to. */
export async function withRemoteBindings<T>(run: (bindings: Bindings) => Promise<T>): Promise<T> {
  const path = join(appFolder, '.wrangler/remote.json');
  mkdirSync(join(appFolder, '.wrangler'), { recursive: true });
  writeFileSync(path, JSON.stringify(remoteConfig()));
  try {
    const proxy = await getPlatformProxy<Bindings>({ configPath: path, persist: false, remoteBindings: true });
    try {
      return await run(proxy.env);
    } finally {
      await proxy.dispose();
    }
  } finally {
    rmSync(path);
  }
}

/** Databases and bucket where they are, and which provinces each database has. */
export function remoteConfig() {
  const { name, compatibility_date, vars, d1_databases, r2_buckets } = readConfig();
  const remotely = <Bound extends object>(bound: readonly Bound[]) => bound.map((each) => ({ ...each, remote: true }));
  return { name, compatibility_date, vars, d1_databases: remotely(d1_databases), r2_buckets: remotely(r2_buckets) };
}
