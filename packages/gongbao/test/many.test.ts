import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { type Outcome, runGongbao } from './run-gongbao.ts';

const sample = readFileSync(new URL('../../../data/sample/wanglan-gwr-2024.txt', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'gongbao-many-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const copies = (count: number): string[] =>
  Array.from({ length: count }, (_, i) =>
    file(`copies/report-${i + 1}.txt`, sample.replace('2024年', `${2024 + i}年`)),
  );

const contents = (out: string): Record<string, string> =>
  Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));

test.each(['--out=', '-o'])('an empty name is no folder: %s', (option) => {
  const args = option === '-o' ? [option, ''] : [option];
  const { status, stdout, stderr } = runGongbao(['parse', '-', ...args], sample);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('Name a folder');
});

const parseInto = (out: string, files: readonly string[], ...options: string[]): Outcome =>
  runGongbao(['parse', ...files, '--out', join(folder, out), ...options]);

describe('gongbao parse --out with several workers', () => {
  test('writes what one process writes', () => {
    const files = copies(7);
    expect(parseInto('alone', files, '--jobs', '1')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(parseInto('together', files, '--jobs', '3')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(Object.keys(contents(join(folder, 'alone')))).toHaveLength(7);
    expect(contents(join(folder, 'together'))).toEqual(contents(join(folder, 'alone')));
  });

  test('tells of bad files in the order of the files, and does the others', () => {
    const [first = '', second = '', third = ''] = copies(3);
    const files = [file('empty.txt', ''), first, join(folder, 'nowhere.txt'), second, file('blank.txt', ' '), third];
    const { status, stderr } = parseInto('bad', files, '--jobs', '2');
    expect(status).toBe(2);
    expect(stderr.match(/(?:empty|nowhere|blank)\.txt /g)).toEqual(['empty.txt ', 'nowhere.txt ', 'blank.txt ']);
    expect(readdirSync(join(folder, 'bad')).sort()).toEqual(['report-1.json', 'report-2.json', 'report-3.json']);
  });

  test('knows places and corrections in each of them', () => {
    const places = fileURLToPath(new URL('../../../data/sample/places.json', import.meta.url));
    const patches = file('patches.json', JSON.stringify([{ at: 0, quote: '无此字样', remove: 'other', why: 'none' }]));
    expect(parseInto('known', copies(2), '-j', '2', '--places', places, '--patches', patches).status).toBe(0);
    for (const content of Object.values(contents(join(folder, 'known')))) {
      const { report, diagnostics } = JSON.parse(content);
      expect(report.refArea.code).toBe('990101');
      expect(diagnostics.map(({ code }: { code: string }) => code)).toContain('patch-conflict');
    }
  });

  test('says once what is wrong for all, and begins nothing', () => {
    const { status, stderr } = parseInto('none', copies(3), '-j', '2', '--places', file('places.json', '{}'));
    expect({ status, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 1, lines: 1 });
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('reads standard input, which no worker can', () => {
    const { status } = runGongbao(['parse', '-', ...copies(2), '-j', '2', '--out', join(folder, 'piped')], sample);
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'piped')).sort()).toEqual(['report-1.json', 'report-2.json', 'stdin.json']);
  });

  test('loses only the file on which one of them breaks down', () => {
    const breakDown = pathToFileURL(fileURLToPath(new URL('./break-down.mjs', import.meta.url))).href;
    const [first = '', ...others] = copies(5);
    const files = [first, file('fatal.txt', sample), ...others];
    const { status, stderr } = runGongbao(['parse', ...files, '-j', '2', '--out', join(folder, 'fatal')], '', {
      NODE_OPTIONS: `--import ${breakDown}`,
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^gongbao: .*fatal\.txt: no memory left\n$/);
    expect(readdirSync(join(folder, 'fatal'))).toHaveLength(5);
  });
});

describe.each([1, 2])('gongbao parse --out --jobs %i, broken off', (jobs) => {
  test('finishes what it has begun, leaves nothing half done, and ends by the signal', async () => {
    const out = join(folder, `broken-${jobs}`);
    const files = copies(400);
    const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
    const child = spawn(process.execPath, [cli, 'parse', ...files, '--out', out, '--jobs', String(jobs)]);
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const closed = once(child, 'close');
    while (!existsSync(out) && child.exitCode === null) await wait(5);
    child.kill('SIGINT');
    expect(await closed).toEqual([null, 'SIGINT']);
    const written = Object.entries(contents(out));
    expect(written.length).toBeGreaterThan(0);
    expect(said).toContain(`gongbao: stopped after ${written.length} of 400 files`);
    for (const [name, content] of written) {
      expect(name).toMatch(/^report-\d+\.json$/);
      expect(JSON.parse(content).format).toBe('gongbao/report@1');
    }
  });
});
