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
