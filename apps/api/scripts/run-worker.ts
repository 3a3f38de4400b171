import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { convertV4MiniflareOptions, Miniflare, type V4WorkerOptions } from 'miniflare';
import { appFolder, localEnvironment, wrangler } from './local-wrangler.ts';

export interface RunningWorker {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** The bindings of wrangler.jsonc, with limits that a load does not reach. */
export const apiBindings = {
  compatibilityDate: '2026-11-01',
  d1Databases: { DB: '00000000-0000-0000-0000-000000000000' },
  r2Buckets: { BUCKET: 'gongbao' },
  queueProducers: { INGEST: 'gongbao-ingest' },
  ratelimits: Object.fromEntries(
    ['READS', 'PARSES', 'SENDS'].map((name) => [
      name,
      { namespace_id: name, simple: { limit: 100_000_000, period: 60 } },
    ]),
  ),
  bindings: { CURSOR_KEY: 'for the bench', REVISION_SECONDS: '60', PATIENCE_MINUTES: '15', RETRY_SECONDS: '30' },
} as const satisfies Partial<V4WorkerOptions>;

/** Runs a script in a workerd of its own, on a port of its own; what it logs goes nowhere. */
export async function runWorker(
  script: string,
  stateFolder: string,
  options: Partial<V4WorkerOptions> & { readonly port?: number },
): Promise<RunningWorker> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      ...options,
      cf: false,
      compatibilityDate: apiBindings.compatibilityDate,
      modules: [{ type: 'ESModule', path: 'index.js', contents: script }],
      resourcePersistencePath: join(stateFolder, 'v3'),
      handleStructuredLogs: () => undefined,
    }),
  );
  const { origin } = await miniflare.ready;
  return { address: origin, stop: () => miniflare.dispose() };
}

/** Bundles a Worker's script, ours or another in this folder, as it would be deployed. */
export function buildWorker(entry = 'src/index.ts'): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-worker-'));
  bundleWorker(folder, entry);
  const script = readFileSync(join(folder, `${basename(entry, '.ts')}.js`), 'utf8');
  rmSync(folder, { recursive: true });
  return script;
}

/** Writes the bundle into a folder, with its source map. */
export function bundleWorker(folder: string, entry = 'src/index.ts'): void {
  mkdirSync(resolve(appFolder, '../web/dist'), { recursive: true });
  const command = [wrangler, 'deploy', entry, '--dry-run', '--outdir', folder];
  const options = { cwd: appFolder, env: localEnvironment, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync(process.execPath, command, options);
  if (status !== 0) throw new Error(`the Worker could not be built:\n${stderr}`);
}
