import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getPlatformProxy, unstable_readConfig } from 'wrangler';
import * as z from 'zod';
import type { Bindings } from '../src/bindings.ts';
import { appFolder, runWrangler } from './local-wrangler.ts';

const configPath = join(appFolder, 'wrangler.jsonc');

/** What of wrangler.jsonc a load needs. */
const configSchema = z.object({
  name: z.string(),
  compatibility_date: z.string(),
  vars: z.record(z.string(), z.unknown()),
  d1_databases: z.array(z.looseObject({ database_name: z.string() })),
});

function readConfig(): z.infer<typeof configSchema> {
  return configSchema.parse(unstable_readConfig({ config: configPath }) as unknown);
}

export function migrateRemoteDatabases(): void {
  for (const { database_name: name } of readConfig().d1_databases) {
    runWrangler(['d1', 'migrations', 'apply', name, '--remote'], { cwd: appFolder });
  }
}

/** Runs something in Node over the databases of the account that wrangler is signed in to. */
export async function withRemoteDatabases<T>(run: (bindings: Bindings) => Promise<T>): Promise<T> {
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

/** The databases where they are, and which provinces each has. */
export function remoteConfig() {
  const config = readConfig();
  const { d1_databases } = config;
  return { ...config, d1_databases: d1_databases.map((each) => ({ ...each, remote: true })) };
}
