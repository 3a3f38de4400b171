import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FakeService, goodToken, json, startFakeService } from './fake-service.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gongbao-ingest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let service: FakeService;
beforeEach(async () => {
  service = await startFakeService();
});
afterEach(() => service.close());

/** A folder of files, each holding its year. */
function makeFolder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return path;
}

interface Run {
  readonly status: number | null;
  readonly out: string[];
  readonly err: string;
}

function start(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  manner: readonly string[] = [],
): [ChildProcess, Promise<Run>] {
  const command = ['--disable-warning=ExperimentalWarning', ...manner, cli, 'ingest', ...args];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<Run>((resolve) => {
    child.on('close', (status) => resolve({ status, out: out.split('\n').filter(Boolean), err }));
  });
  return [child, ended];
}

const ingest = (...args: string[]): Promise<Run> =>
  start([...args, '--to', service.address], { GONGBAO_TOKEN: goodToken })[1];

describe('gongbao ingest', () => {
  test('sends all reports of a folder and says in their order what became of each', async () => {
    const path = makeFolder('three', {
      'b.txt': '2002',
      'a/c.html': '2003',
      'a.pdf': '2001',
      'x.jpg': '',
      '.h.txt': '',
    });
    const { status, out, err } = await ingest(path);
    expect(out.map((line) => line.replace(path, 'DIR'))).toEqual([
      `stored  DIR/a/c.html  990101-2003-gwr`,
      `stored  DIR/a.pdf     990101-2001-gwr`,
      `stored  DIR/b.txt     990101-2002-gwr`,
    ]);
    expect(err).toBe('gongbao: left out, as files of other kinds: 1\ngongbao: 3 files: 3 stored\n');
    expect(status).toBe(0);
    expect([...service.taken].sort()).toEqual(['2001', '2002', '2003']);
  });

  test('sends nothing twice', async () => {
    const path = makeFolder('twice', { 'a.txt': '2001', 'b.txt': '2002' });
    await ingest(path);
    writeFileSync(join(path, 'c.txt'), '2003');
    const { status, err } = await ingest(path);
    expect({ status, err }).toEqual({ status: 0, err: 'gongbao: 3 files: 3 stored (2 before)\n' });
    expect(service.taken).toHaveLength(3);
  });

  test('killed in the middle, goes on where it was', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.txt`, String(2000 + index)]));
    const path = makeFolder('many', files);
    const [child, ended] = start([path, '--to', service.address, '--jobs', '2'], { GONGBAO_TOKEN: goodToken });
    while (service.taken.length < 10) await new Promise((later) => setTimeout(later, 5));
    child.kill('SIGKILL');
    await ended;
    const { status, out } = await ingest(path);
    expect(status).toBe(0);
    expect(out).toHaveLength(30);
    expect([...service.taken].sort()).toEqual(Object.values(files).sort());
  });

  test('as NDJSON, with the hash', async () => {
    const path = makeFolder('one', { 'a.txt': '2001' });
    const { out } = await ingest(join(path, 'a.txt'), '-f', 'ndjson');
    expect(out.map((line) => JSON.parse(line))).toMatchObject([
      { state: 'stored', detail: '990101-2001-gwr', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), before: false },
    ]);
  });
});

describe('on a terminal', () => {
  /** Our end of it is a pipe, that is taken for one. */
  const terminal = ['--import', 'data:text/javascript,process.stderr.isTTY=true;process.stderr.columns=200'];
  const slowly = (path: string) =>
    start([path, '--to', service.address, '--jobs', '1'], { GONGBAO_TOKEN: goodToken }, terminal);
  /** What stands on the line at a time. */
  const frames = (err: string) => err.split('\u001B').flatMap((part) => /\d\/\d .*/.exec(part)?.[0] ?? []);

  test('shows how many are done, and with what it is at work', async () => {
    const path = makeFolder('shown', { 'a.txt': '2001', 'b.txt': '2002', 'c.txt': '2003' });
    const [, ended] = slowly(path);
    const { status, err } = await ended;
    expect(status).toBe(0);
    const shown = frames(err).map((frame) => frame.replace(path, 'DIR').trim());
    expect(shown).toEqual(expect.arrayContaining(['1/3 stored DIR/a.txt', '2/3 stored DIR/b.txt']));
    expect(shown.some((frame) => /^0\/3 sent DIR\/[abc]\.txt$/.test(frame))).toBe(true);
    // In their order, and cleared at the end.
    const counts = shown.map((frame) => Number(frame[0]));
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(err.endsWith('gongbao: 3 files: 3 stored\n')).toBe(true);
  });

  test('told to stop, says how far it came, ends by the signal, and is gone on with', async () => {
    let read = 1;
    service.stateOf = (text) => (Number(text) - 2000 <= read ? 'stored' : 'queued');
    const path = makeFolder('stopped', { 'a.txt': '2001', 'b.txt': '2002', 'c.txt': '2003' });
    const [child, ended] = slowly(path);
    let told = '';
    await new Promise<void>((shown) => {
      child.stderr?.on('data', (chunk: Buffer) => {
        told += chunk.toString();
        if (told.includes('1/3')) shown();
      });
    });
    child.kill('SIGINT');
    const { out, err } = await ended;
    expect([child.signalCode, out]).toEqual(['SIGINT', []]);
    expect(err.endsWith('gongbao: stopped after 1 of 3 files; run the same command again to go on\n')).toBe(true);
    // The cursor was never hidden.
    expect(err).not.toContain('\u001B[?25l');

    read = 3;
    const { status, err: after } = await ingest(path);
    expect({ status, after }).toEqual({ status: 0, after: 'gongbao: 3 files: 3 stored (3 before)\n' });
    expect([...service.taken]).toEqual(['2001', '2002', '2003']);
  });
});

test('killed while it waits, it sends nothing again, and tells what became of all', async () => {
  let isRead = false;
  service.stateOf = () => (isRead ? 'stored' : 'queued');
  const path = makeFolder('waiting', { 'a.txt': '2001', 'b.txt': '2002' });
  const [child, ended] = start([path, '--to', service.address], { GONGBAO_TOKEN: goodToken });
  while (service.taken.length < 2) await new Promise((later) => setTimeout(later, 5));
  child.kill('SIGKILL');
  await ended;
  const again = ingest(path);
  await new Promise((later) => setTimeout(later, 1500));
  isRead = true;
  const { status, out } = await again;
  expect(status).toBe(0);
  expect(out.map((line) => line.split(/ +/).at(-1))).toEqual(['990101-2001-gwr', '990101-2002-gwr']);
  expect([...service.taken].sort()).toEqual(['2001', '2002']);
});

describe('when the service is in trouble', () => {
  test('waits as long as it asks to, with everything, and goes on', async () => {
    service.troubles.POST.push((response) => {
      response.setHeader('retry-after', '2');
      json(response, 429, { title: 'Too many requests' });
    });
    const { status, err } = await ingest(makeFolder('busy', { 'a.txt': '2001', 'b.txt': '2002' }), '--jobs', '1');
    expect(err).toBe('gongbao: the service asks to wait 2 s\ngongbao: 2 files: 2 stored\n');
    expect(status).toBe(0);
    const gaps = service.times.slice(1).map((time, index) => time - service.times[index]!);
    expect(gaps.filter((gap) => gap > 1990)).toHaveLength(1);
  });

  test('tries again when it fails or hangs up', async () => {
    service.troubles.POST.push(
      (response) => json(response, 500, {}),
      (response) => void response.destroy(),
    );
    service.troubles.GET.push((response) => json(response, 503, {}));
    const { status } = await ingest(makeFolder('failing', { 'a.txt': '2001' }));
    expect(status).toBe(0);
    expect(service.taken).toEqual(['2001']);
  });

  test('a file that is refused or fails does not keep the others from being stored', async () => {
    service.stateOf = (text) => (text === '2002' ? 'failed' : 'stored');
    service.troubles.POST.push((response) =>
      json(response, 413, { title: 'The body is too long', detail: 'too long' }),
    );
    const path = makeFolder('mixed', { 'a.txt': '2001', 'b.txt': '2002', 'c.txt': '2003' });
    const { status, out } = await ingest(path, join(path, 'nowhere.txt'), '--jobs', '1');
    expect(out.map((line) => line.replaceAll(path, 'DIR').replace(/ +/g, ' '))).toEqual([
      'refused DIR/a.txt too long',
      'failed DIR/b.txt no-place',
      'stored DIR/c.txt 990101-2003-gwr',
      'unreadable DIR/nowhere.txt does not exist',
    ]);
    expect(status).toBe(2);
  });

  test('one that is not read in time is said to wait', async () => {
    service.stateOf = () => 'queued';
    const { status, out } = await ingest(makeFolder('slow', { 'a.txt': '2001' }), '--wait', '1');
    expect(out[0]).toMatch(/^waiting/);
    expect(status).toBe(3);
  });
});

describe('gongbao ingest says in one line and with status 1', () => {
  test.each<[string, { readonly to?: string; readonly token?: string }, RegExp]>([
    ['that the token is not taken', { token: 'another' }, /does not take the token/],
    ['that a token is missing', { token: '' }, /a token is needed/],
    ['that nothing answers', { to: 'http://localhost:1' }, /localhost:1\/ cannot be used: /],
    ['that the token would be seen', { to: 'http://gongbao.example.org' }, /in the clear/],
    ['that the address is none', { to: 'gongbao' }, /not an address/],
  ])('%s', async (_, { to = service.address, token = goodToken }, message) => {
    const path = makeFolder('wrong', { 'a.txt': '2001', 'b.txt': '2002' });
    const [, ended] = start([path, '--to', to], { GONGBAO_TOKEN: token });
    const { status, out, err } = await ended;
    expect({ status, out }).toEqual({ status: 1, out: [] });
    expect(err).toMatch(message);
    expect(err.trimEnd()).not.toContain('\n');
  });

  test('and with status 2 that there is nothing to send', async () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    expect(await ingest(join(folder, 'empty'))).toMatchObject({
      status: 2,
      err: 'gongbao: there is no report to send\n',
    });
  });
});
