import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { migrateLocalDatabase } from '../../scripts/local-database.ts';
import { buildWorker } from '../../scripts/run-worker.ts';
import { freePort } from './free-port.ts';
import { type Host, startHost } from './start-host.ts';

vi.setConfig({ testTimeout: 1_200_000, hookTimeout: 600_000 });

const token = 'a-token-for-tests-only';
const folder = mkdtempSync(join(tmpdir(), 'gongbao-killed-'));
const stateFolder = join(folder, 'state');
let host: Host | undefined;
let address = '';
let script = '';

beforeAll(async () => {
  script = buildWorker('test/node/halting-worker.ts');
  await migrateLocalDatabase(stateFolder);
});
afterAll(async () => {
  await kill();
  rmSync(folder, { recursive: true, force: true });
});

async function start(port?: number): Promise<void> {
  host = await startHost({ script, stateFolder, port });
  address = host.address;
}

async function kill(): Promise<void> {
  await host?.kill();
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

/** After how many steps of sending a report, or of reading it, the Worker halts. */
interface Halt {
  readonly task: 'send' | 'read';
  readonly after: number;
}

/**
 * Sends a report to a Worker that halts. Says before which step it was; null when it was none until the report was
 * answered and its message read.
 */
async function sendAndHalt(
  year: number,
  { task, after }: Halt,
): Promise<{ readonly halted: string | null; readonly taken: boolean }> {
  await fetch(`${address}/halt?task=${task}&after=${after}`);
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
      await fetch(`${address}/halt?task=${task}&after=1000000`);
      return { halted: null, taken };
    }
    await sleep(50);
  }
  throw new Error('it neither halted nor answered');
}

/** A kept answer that shows every report of the place, asked as one asks who has it already. */
async function askAgain(etag = '""'): Promise<{ readonly etag: string; readonly status: number }> {
  const response = await fetch(`${address}/v1/reports?place=500120`, { headers: { 'if-none-match': etag } });
  await response.arrayBuffer();
  return { etag: response.headers.get('etag') ?? '', status: response.status };
}

/** Sends the report of a year, kills the Worker before a step, starts it again, and sees the report through. */
async function killBefore(year: number, halt: Halt): Promise<string | null> {
  await askAgain();
  const { etag } = await askAgain();
  const { halted, taken } = await sendAndHalt(year, halt);
  if (halted === null) return null;
  await kill();
  await start();

  const id = `500120-${year}-gwr`;
  const half = (await askData<unknown[]>(`/v1/reports/${id}/observations`)).data?.length ?? 0;
  expect([0, 40], halted).toContain(half);
  // What was kept of before holds as long as nothing is written, and not a moment longer.
  expect((await askAgain(etag)).status, halted).toBe(half === 0 ? 304 : 200);
  // Who was not answered sends again; what was taken is found by the sweep.
  const href = taken ? await hrefOf(year) : ((await send(year)).data?.href ?? '');
  await fetch(`${address}/sweep`);
  expect(await waitForEnd(href), halted).toBe('stored');
  expect((await askAgain(etag)).status, halted).toBe(200);
  expect((await askData<unknown[]>(`/v1/reports/${id}/versions`)).data).toHaveLength(1);
  expect((await askData<unknown[]>(`/v1/reports/${id}/observations`)).data).toHaveLength(40);
  return halted;
}

test.each([
  [
    'send',
    [
      ['D1.all', 'the state of the data'],
      ['D1.first', 'whether the file is known'],
      ['R2.put', 'the file kept'],
      ['D1.run', 'the file noted'],
      ['Queue.send', 'the message sent'],
      ['D1.run', 'the message noted'],
      ['D1.first', 'the state to answer'],
      ['answer', ''],
    ],
  ],
  [
    'read',
    [
      ['D1.first', 'what is known of the file'],
      ['R2.get', 'the file found'],
      ['R2.arrayBuffer', 'the file fetched, and then read'],
      ['D1.batch', 'what is stored of the report'],
      ['D1.batch', 'the report written, and the tags of all that shows it changed'],
      ['D1.run', 'the end noted'],
      ['acknowledge', ''],
    ],
  ],
] as const)(
  'killed before any step of "%s", it loses nothing, leaves nothing half-written, and finishes',
  async (task, expected) => {
    const haltedAt: string[] = [];
    if (address === '') await start();
    const first = task === 'send' ? 2000 : 2030;
    for (let after = 0; after < 30; after++) {
      const halted = await killBefore(first + after, { task, after });
      if (halted === null) break;
      haltedAt.push(halted);
    }
    expect(haltedAt).toEqual(expected.map(([step]) => step));
  },
);

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
