/**
 * Builds the Worker as `wrangler deploy` would, and sends nothing. Fails when it cannot be built, or when it is larger
 * than it should be; Cloudflare takes 10 MB, gzipped.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { appFolder, localEnvironment, wrangler } from './local-wrangler.ts';

const limitInKilobytes = 1450;

mkdirSync(resolve(appFolder, '../web/dist'), { recursive: true });
const options = { cwd: appFolder, env: localEnvironment, encoding: 'utf8' } as const;
const { status, stdout, stderr } = spawnSync(process.execPath, [wrangler, 'deploy', '--dry-run'], options);
const size = Number(/gzip: ([\d.]+) KiB/.exec(stdout)?.[1]);
const passed = status === 0 && size <= limitInKilobytes;
console.log(passed ? `the Worker: ${size} KiB of ${limitInKilobytes} KiB, gzipped` : `${stdout}${stderr}`);
if (!passed) process.exitCode = 1;
