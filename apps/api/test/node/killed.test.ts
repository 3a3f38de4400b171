import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { migrateLocalDatabase } from '../../scripts/local-database.ts';
import { buildWorker } from '../../scripts/run-worker.ts';
import { freePort } from './free-port.ts';

vi.setConfig({ testTimeout: 1_200_000, hookTimeout: 600_000 });

const token = 'a-token-for-tests-only';
const folder = mkdtempSync(join(tmpdir(), 'gongbao-killed-'));
const script = join(folder, 'worker.js');
const stateFolder = join(folder, 'state');
let host: ChildProcess | undefined;
let address = '';

beforeAll(async () => {
  writeFileSync(script, buildWorker('test/node/halting-worker.ts'));
  await migrateLocalDatabase(stateFolder);
});
afterAll(async () => {
  await kill();
  rmSync(folder, { recursive: true, force: true });
});

async function start(port?: number): Promise<void> {
  const args = [join(import.meta.dirname, 'host.ts'), script, stateFolder, String(port ?? (await freePort()))];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  host = child;
  address = await new Promise<string>((ready, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /ready (\S+)/.exec(chunk.toString())?.[1];
      if (found !== undefined) ready(found);
    });
    child.on('exit', (code) => failed(new Error(`the host ended with ${code}`)));
  });
}

/** Ends the Worker as a power cut would: its host and workerd, without a word. */
async function kill(): Promise<void> {
  const pid = host?.pid;
  if (pid === undefined || host?.exitCode !== null) return;
  const gone = new Promise((resolved) => host?.once('exit', resolved));
  const pids = [pid];
  for (let index = 0; index < pids.length; index++) pids.push(...childrenOf(pids[index] ?? 0));
  for (const each of pids) process.kill(each, 'SIGKILL');
  await gone;
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

interface Job {
  readonly state: string;
  readonly href: string;
}

async function askData<T>(path: string, init?: RequestInit): Promise<{ readonly status: number; readonly data?: T }> {
  const response = await fetch(`${address}${path}`, init);
  return { status: response.status, ...(await response.json<{ data: T }>()) };
}

const send = (year: number) =>
  askData<Job>('/v1/reports', {
    method: 'POST',
    body: reportText(year),
    headers: { authorization: `Bearer ${token}` },
  });

async function waitForEnd(href: string): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const state = (await askData<Job>(href)).data?.state ?? '';
    if (state === 'stored' || state === 'failed') return state;
    await sleep(50);
  }
  throw new Error(`${href} came to no end`);
}

interface Standstill {
  readonly halted: string | null;
  readonly read: readonly string[];
}

/**
 * Sends a report to a Worker that halts after so many steps. Says before which step it was; null when it was none until
 * the report was answered and its message read.
 */
async function sendAndHalt(
  year: number,
  after: number,
): Promise<{ readonly halted: string | null; readonly taken: boolean }> {
  await fetch(`${address}/halt?after=${after}`);
  let taken = false;
  const sending = send(year).then(({ status }) => {
    taken = status === 202;
  });
  sending.catch(() => undefined);
  const sha256 = await hashOf(year);
  for (let tries = 0; tries < 1200; tries++) {
    const { halted, read } = await (await fetch(`${address}/halted`)).json<Standstill>();
    if (halted !== null) return { halted, taken };
    if (taken && read.includes(sha256)) {
      await fetch(`${address}/halt?after=1000000`);
      return { halted: null, taken };
    }
    await sleep(50);
  }
  throw new Error('it neither halted nor answered');
}

test('killed before any step and started again, it loses nothing, leaves nothing half-written, and finishes', async () => {
  const haltedAt: string[] = [];
  await start();
  for (let year = 2000; year < 2030; year++) {
    const { halted, taken } = await sendAndHalt(year, year - 2000);
    if (halted === null) break;
    haltedAt.push(halted);
    await kill();
    await start();

    const id = `500120-${year}-gwr`;
    const half = await askData<unknown[]>(`/v1/reports/${id}/observations`);
    expect(half.data?.length ?? 0, halted).toSatisfy((count: number) => count === 0 || count === 40);
    // Who was not answered sends again; what was taken is found by the sweep.
    if (taken) await fetch(`${address}/sweep`);
    const href = taken ? await hrefOf(year) : ((await send(year)).data?.href ?? '');
    if (!taken) await fetch(`${address}/sweep`);
    expect(await waitForEnd(href), halted).toBe('stored');
    expect((await askData<unknown[]>(`/v1/reports/${id}/versions`)).data).toHaveLength(1);
    expect((await askData<unknown[]>(`/v1/reports/${id}/observations`)).data).toHaveLength(40);
  }
  expect(new Set(haltedAt)).toEqual(
    new Set(['D1.first', 'D1.all', 'R2.put', 'D1.run', 'Queue.send', 'R2.get', 'D1.batch']),
  );
});

async function hashOf(year: number): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(reportText(year)));
  return Buffer.from(digest).toString('hex');
}

const hrefOf = async (year: number): Promise<string> => `/v1/ingests/${await hashOf(year)}`;

function ingest(
  ...paths: string[]
): ChildProcess & { readonly ended: Promise<{ status: number | null; out: string }> } {
  const cli = resolve(import.meta.dirname, '../../../../packages/gongbao/src/cli.ts');
  const args = [
    '--disable-warning=ExperimentalWarning',
    cli,
    'ingest',
    ...paths,
    '--to',
    address,
    '--format',
    'ndjson',
  ];
  const child = spawn(process.execPath, args, { env: { ...process.env, GONGBAO_TOKEN: token } });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  const ended = new Promise<{ status: number | null; out: string }>((done) => {
    child.on('close', (status) => done({ status, out }));
  });
  return Object.assign(child, { ended });
}

test('gongbao ingest sends a folder, sits out that the service is killed, and goes on after it was killed itself', async () => {
  await kill();
  const port = await freePort();
  await start(port);
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  for (let year = 1980; year < 1990; year++) writeFileSync(join(reports, `${year}.txt`), reportText(year));
  writeFileSync(join(reports, 'z.txt'), '这里没有报告。');

  const first = ingest(reports);
  const one = await hrefOf(1981);
  while ((await askData<Job>(one)).status !== 200) await sleep(20);
  first.kill('SIGKILL');
  await first.ended;
  // What only the second sends tells that it is at work: the first may have sent all.
  writeFileSync(join(reports, '1990.txt'), reportText(1990));
  const another = await hrefOf(1990);
  const second = ingest(reports);
  while ((await askData<Job>(another)).status !== 200) await sleep(20);
  await kill();
  await start(port);
  // What was taken before the kill, and whose message died with it, is found by one of the sweeps.
  let isOver = false;
  const ended = second.ended.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await fetch(`${address}/sweep`);
    await sleep(200);
  }

  const { status, out } = await ended;
  const lines = out
    .trim()
    .split('\n')
    .map((line): { state: string; detail: string } => JSON.parse(line));
  expect(lines.map(({ state }) => state)).toEqual([...Array.from({ length: 11 }, () => 'stored'), 'failed']);
  expect(lines.at(-1)?.detail).toBe('no-place');
  expect(status).toBe(2);
});
