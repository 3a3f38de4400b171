/**
 * Builds the page and serves it with the API on http://localhost:8787, or on PORT, until it is stopped.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { workspaceRoot } from './workspace.ts';

const readyWithinSeconds = 180;

function readPort(): number {
  const port = Number(process.env.PORT ?? 8787);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  return fail(`PORT must be a number between 1 and 65535, not "${process.env.PORT}".`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, 'localhost');
  });
}

function buildPage(): void {
  console.log('Building the page …');
  const { status } = spawnSync('turbo', ['run', 'build', '--filter=@gongbao/web', '--output-logs=errors-only'], {
    cwd: workspaceRoot,
    stdio: 'inherit',
  });
  if (status !== 0) fail('The page could not be built; the lines above say why.');
}

/** The API's own command migrates the database, loads data/, then serves; it does the first two only when needed. */
function startApi(port: number): ChildProcess {
  console.log('Loading the data …');
  const api = spawn('pnpm', ['--silent', '--filter', '@gongbao/api', 'run', 'dev'], {
    cwd: workspaceRoot,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => api.kill(signal));
  api.on('exit', (code) => process.exit(code ?? 1));
  return api;
}

async function waitUntilReady(address: string): Promise<void> {
  for (const end = Date.now() + readyWithinSeconds * 1000; Date.now() < end; await sleep(250)) {
    const answers = await Promise.all([`${address}/v1/indicators?limit=1`, `${address}/`].map(isAnswered));
    if (answers.every(Boolean)) return;
  }
  fail(`Nothing answered on ${address} within ${readyWithinSeconds} seconds.`);
}

async function isAnswered(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

const port = readPort();
const address = `http://localhost:${port}`;
if (!(await isFree(port))) fail(`Port ${port} is in use. Choose another one: PORT=8788 npm start`);
buildPage();
startApi(port);
await waitUntilReady(address);
console.log(`\nGongbao is ready: ${address}\nStop it with Ctrl-C.`);
