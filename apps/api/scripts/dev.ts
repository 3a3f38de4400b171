/**
 * Serves the API and, where it is built, the page on http://localhost:8787, or on PORT, out of data/.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { localEnvironment, prepareLocalDatabase, stateFolder, wrangler } from './local-database.ts';

const appFolder = resolve(import.meta.dirname, '..');
const readyWithinSeconds = 120;

const port = Number(process.env.PORT ?? 8787);
const address = `http://localhost:${port}`;

function startWorker(): ChildProcess {
  // The folder is named in wrangler.jsonc; where the page is not built it is empty.
  mkdirSync(resolve(appFolder, '../web/dist'), { recursive: true });
  const options = [
    '--port',
    String(port),
    '--ip',
    'localhost',
    '--persist-to',
    stateFolder,
    '--log-level',
    'warn',
    '--show-interactive-dev-session=false',
  ];
  return spawn(process.execPath, [wrangler, 'dev', ...options, '--var', 'CURSOR_KEY:local'], {
    cwd: appFolder,
    env: localEnvironment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function waitUntilReady(): Promise<boolean> {
  for (const end = Date.now() + readyWithinSeconds * 1000; Date.now() < end; await sleep(100)) {
    const answer = await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (answer?.ok) return true;
  }
  return false;
}

const summary = await prepareLocalDatabase();
if (summary)
  console.log(`Reports: ${summary.written} loaded, ${summary.unchanged} unchanged, ${summary.withdrawn} withdrawn.`);

const worker = startWorker();
worker.once('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => worker.kill('SIGTERM'));

if (await waitUntilReady()) {
  console.log(`The API answers on ${address}`);
} else {
  console.error(`Nothing answered on ${address} within ${readyWithinSeconds} seconds.`);
  worker.kill('SIGTERM');
}
