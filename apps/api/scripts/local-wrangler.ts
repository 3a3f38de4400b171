import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const appFolder = resolve(import.meta.dirname, '..');

/** Wrangler's own script, which the running Node can run whatever PATH says. */
export const wrangler = join(dirname(fileURLToPath(import.meta.resolve('wrangler/package.json'))), 'bin/wrangler.js');

/** No question leaves this machine. */
export const localEnvironment = {
  ...process.env,
  CI: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
};

/** Runs wrangler to its end; what it said is in the error when it failed. */
export function runWrangler(args: readonly string[], options: { readonly cwd: string }): void {
  const command = [wrangler, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    ...options,
    env: localEnvironment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wrangler ${args.join(' ')}\n${stdout}${stderr}`);
}
