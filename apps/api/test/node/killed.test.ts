import { type ChildProcess, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { migrateLocalDatabase } from '../../scripts/local-database.ts';
import { startLocalWorker, waitUntilReady } from '../../scripts/local-worker.ts';
import { freePort } from './free-port.ts';

const stateFolder = mkdtempSync(join(tmpdir(), 'gongbao-'));
let worker: ChildProcess | undefined;
afterAll(() => {
  worker?.kill('SIGTERM');
  rmSync(stateFolder, { recursive: true, force: true });
});

const token = 'a-token-for-tests-only';
const vars = {
  CURSOR_KEY: 'for tests',
  REVISION_SECONDS: '0',
  PATIENCE_MINUTES: '0',
  TOKENS: JSON.stringify([{ name: 'a test', token, scopes: ['ingest'] }]),
};

async function start(): Promise<number> {
  const port = await freePort();
  worker = startLocalWorker({ port, stateFolder, vars });
  expect(await waitUntilReady(port, 60)).toBe(true);
  return port;
}

/** Ends the Worker as a power cut would: wrangler and workerd, without a word. */
async function kill(): Promise<void> {
  const pid = worker?.pid;
  if (pid === undefined) return;
  const pids = [pid];
  for (let index = 0; index < pids.length; index++) pids.push(...childrenOf(pids[index] ?? 0));
  for (const each of pids) process.kill(each, 'SIGKILL');
  await sleep(300);
}

/** Of a process that has none, `ps` says nothing and fails. */
function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean).map(Number);
}

function reportText(year: number): string {
  const figures = Array.from({ length: 40 }, (_, index) => `新建公园${index + 1}个。`).join('\n');
  return `重庆市璧山区人民政府工作报告\n\n——${year}年1月12日在重庆市璧山区人民代表大会上\n\n一、${year - 1}年工作回顾\n\n${figures}\n`;
}

const years = Array.from({ length: 12 }, (_, index) => 2000 + index);

async function send(port: number, year: number): Promise<string> {
  const response = await fetch(`http://localhost:${port}/v1/reports`, {
    method: 'POST',
    body: reportText(year),
    headers: { authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(202);
  const { data } = await response.json<{ data: { href: string } }>();
  return data.href;
}

test('killed in the middle and started again, it finishes what it took', async () => {
  migrateLocalDatabase(stateFolder);
  const first = await start();
  const taken: string[] = [];
  const sending = years.map((year) =>
    send(first, year).then(
      (href) => taken.push(href),
      () => undefined,
    ),
  );
  await Promise.race([Promise.all(sending), sleep(400)]);
  await kill();
  await Promise.allSettled(sending);

  const second = await start();
  for (const year of years) taken.push(await send(second, year));
  for (let tries = 0; tries < 60; tries++) {
    await fetch(`http://localhost:${second}/cdn-cgi/handler/scheduled`);
    const states = await Promise.all(taken.map((href) => stateOf(second, href)));
    if (states.every((state) => state === 'stored')) break;
    await sleep(1000);
  }
  expect(new Set(await Promise.all(taken.map((href) => stateOf(second, href))))).toEqual(new Set(['stored']));
  for (const year of years) {
    const versions = await getData(second, `/v1/reports/500120-${year}-gwr/versions`);
    expect(versions).toHaveLength(1);
    expect(await getData(second, `/v1/reports/500120-${year}-gwr/observations`)).toHaveLength(40);
  }
});

async function stateOf(port: number, href: string): Promise<string> {
  const response = await fetch(`http://localhost:${port}${href}`);
  const { data } = await response.json<{ data: { state: string } }>();
  return data.state;
}

async function getData(port: number, path: string): Promise<readonly unknown[]> {
  const response = await fetch(`http://localhost:${port}${path}`);
  const { data } = await response.json<{ data: readonly unknown[] }>();
  return data;
}
