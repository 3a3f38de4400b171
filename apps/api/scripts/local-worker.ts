import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { appFolder, localEnvironment, wrangler } from './local-wrangler.ts';
import { configPath } from './wrangler-config.ts';

export interface LocalWorker {
  readonly port: number;
  /** Where wrangler keeps the database, the bucket and the rest. */
  readonly stateFolder: string;
  /** What wrangler.jsonc leaves to secrets, and what is to differ from it. */
  readonly vars: Readonly<Record<string, string>>;
  /** Without a line for each request. */
  readonly isQuiet: boolean;
}

/** Runs the Worker under wrangler; its messages go where ours go. */
export function startLocalWorker({ port, stateFolder, vars, isQuiet }: LocalWorker): ChildProcess {
  // The folder is named in wrangler.jsonc; where the page is not built it is empty.
  mkdirSync(resolve(appFolder, '../web/dist'), { recursive: true });
  const place = ['--port', String(port), '--ip', 'localhost', '--persist-to', stateFolder];
  // `info` has a plain line for each request, without the Worker's own of JSON.
  const manner = ['--log-level', isQuiet ? 'warn' : 'info', '--show-interactive-dev-session=false', '--test-scheduled'];
  const values = Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]);
  return spawn(process.execPath, [wrangler, 'dev', '--config', configPath, ...place, ...manner, ...values], {
    cwd: appFolder,
    env: localEnvironment,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** Has the Worker do at once what it does every quarter of an hour where it is deployed: here no clock calls it. */
export async function sweep(port: number): Promise<void> {
  const answer = await fetch(`http://localhost:${port}/__scheduled?cron=${encodeURIComponent('*/15 * * * *')}`);
  if (!answer.ok) console.error(`What was sent before may not be read: the sweep answered ${answer.status}.`);
}

/** Whether the Worker answers within so many seconds. */
export async function waitUntilReady(port: number, seconds: number): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100)) {
    const answer = await fetch(`http://localhost:${port}/healthz`, { signal: AbortSignal.timeout(2000) }).catch(
      () => undefined,
    );
    if (answer?.ok) return true;
  }
  return false;
}
