import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsedReportSchema } from '@gongbao/indicator-schema/schemas';
import { afterAll, describe, expect, test } from 'vitest';
import { runGongbao } from './run-gongbao.ts';

const sampleFolder = fileURLToPath(new URL('../../../data/sample/', import.meta.url));
const sample = join(sampleFolder, 'wanglan-gwr-2024.txt');
const places = join(sampleFolder, 'places.json');
const folder = mkdtempSync(join(tmpdir(), 'gongbao-parse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('gongbao parse prints', () => {
  test('one document of the contract, the same every time', () => {
    const first = runGongbao(['parse', sample, '--format', 'json', '--places', places]);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(parsedReportSchema.parse(JSON.parse(first.stdout)).report.id).toBe('990101-2024-gwr');
    expect(runGongbao(['parse', sample, '--places', places]).stdout).toBe(first.stdout);
  });

  test('the same from standard input', () => {
    const fromFile = JSON.parse(runGongbao(['parse', sample]).stdout);
    expect(JSON.parse(runGongbao(['parse', '-'], readFileSync(sample)).stdout)).toEqual(fromFile);
  });

  test('where each stretch stands in a file that is more than its text', () => {
    const page = '<h1>甲县政府工作报告</h1><p>一、2023年工作回顾</p><p>地区生产总值956.7亿元，增长6.1%。</p>';
    const path = file('report.html', `<!doctype html><title>甲县</title><body>${page}</body>`);
    const parsed = parsedReportSchema.parse(JSON.parse(runGongbao(['parse', path]).stdout));
    const { text, origins } = JSON.parse(runGongbao(['text', path, '--format', 'json']).stdout);
    expect(parsed.source.origins).toEqual(origins);
    const [gdp] = parsed.observations;
    const origin = parsed.source.origins?.find(
      ({ start, end }) => gdp && start <= gdp.source.start && gdp.source.end <= end,
    );
    expect(origin).toMatchObject({ type: 'paragraph', number: 3 });
    expect(text.slice(origin?.start, origin?.end).trim()).toBe('地区生产总值956.7亿元，增长6.1%。');
    expect(JSON.parse(runGongbao(['parse', sample]).stdout).source).not.toHaveProperty('origins');
  });

  test('a list for several files', () => {
    const { stdout } = runGongbao(['parse', sample, sample]);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  test('an observation a line as NDJSON and as CSV', () => {
    const { observations } = JSON.parse(runGongbao(['parse', sample]).stdout);
    const ndjson = runGongbao(['parse', sample, '-f', 'ndjson']).stdout.trimEnd().split('\n');
    expect(ndjson.map((line) => JSON.parse(line).id)).toEqual(observations.map(({ id }: { id: string }) => id));
    const csv = runGongbao(['parse', sample, '-f', 'csv']).stdout.trimEnd().split('\n');
    expect(csv).toHaveLength(observations.length + 1);
    expect(csv[0]).toMatch(/^report,ref_area,indicator,/);
    expect(csv.filter((line) => /,7\.\.7\.5,%/.test(line))).toHaveLength(1);
    expect(csv.filter((line) => /,6\.4:41\.2:52\.4,ratio,/.test(line))).toHaveLength(1);
  });

  test('masthead, outline, targets and results for people', () => {
    const { stdout } = runGongbao(['parse', sample, '-f', 'text', '-p', places]);
    expect(stdout).toMatch(/^青屿市望澜区人民政府工作报告\n990101-2024-gwr/);
    expect(stdout).toMatch(/\n {2}一、2023年工作回顾/);
    const [, targets = '', results = ''] = stdout.split(/^(?:目标|结果)$/m);
    expect(targets).toMatch(/规上工业增加值\s+2024\s+增速\s+7–7\.5%/);
    expect(results).toMatch(/水产品产量\s+2023\s+位次\s+第2（全市）/);
    expect(runGongbao(['parse', sample, '-f', 'text', '-l', 'en']).stdout).toMatch(/^Targets$/m);
  });
});

test('gongbao parse --patches applies corrections', () => {
  const text = readFileSync(sample, 'utf8');
  const quote = '486.3亿元';
  const patch = { at: text.indexOf(quote), quote, set: { value: 487.1 }, why: 'an erratum' };
  const { stdout } = runGongbao([
    'parse',
    sample,
    '-f',
    'csv',
    '--patches',
    file('patches.json', JSON.stringify([patch])),
  ]);
  expect(stdout).toMatch(/地区生产总值,[^,]*,2023,level,487\.1,亿元/);
});

const unreadable: readonly (readonly [name: string, path: () => string, message: RegExp])[] = [
  ['a missing file', () => join(folder, 'nowhere.txt'), /nowhere\.txt does not exist$/],
  ['a directory', () => folder, /is a directory$/],
  ['an empty file', () => file('empty.txt', ''), /empty\.txt holds no text$/],
  [
    'a picture',
    () => file('photo.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])),
    /is a JPEG picture; text, HTML, DOCX and PDF can be read$/,
  ],
  ['binary data', () => file('data.txt', new Uint8Array(3000)), /is binary data, not text$/],
  [
    'a file beyond the limit',
    () => file('large.txt', new Uint8Array(33 * 2 ** 20)),
    /is too large: 34603008 bytes, the limit is 33554432$/,
  ],
];

describe('gongbao parse refuses in one line and with status 2', () => {
  test.each(unreadable)('%s', (_, path, message) => {
    const { status, stdout, stderr } = runGongbao(['parse', path()]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd()).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('standard input that holds nothing', () => {
    expect(runGongbao(['parse', '-'])).toMatchObject({ status: 2, stderr: 'gongbao: standard input holds no text\n' });
  });

  test('one of many files, and reads the others', () => {
    const { status, stdout, stderr } = runGongbao(['parse', sample, join(folder, 'nowhere.txt'), sample]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr.match(/nowhere\.txt does not exist/g)).toHaveLength(1);
  });
});

describe('gongbao parse --out', () => {
  test('writes a file for each report and nothing else', () => {
    const out = join(folder, 'out');
    const copy = file('copy.txt', readFileSync(sample));
    expect(runGongbao(['parse', sample, copy, '--out', out])).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(out).sort()).toEqual(['copy.json', 'wanglan-gwr-2024.json']);
    expect(readFileSync(join(out, 'copy.json'), 'utf8')).toBe(runGongbao(['parse', copy]).stdout);
  });

  test('does not write two files to one name', () => {
    mkdirSync(join(folder, 'other'), { recursive: true });
    const twin = file('other/wanglan-gwr-2024.txt', readFileSync(sample));
    const { status, stderr } = runGongbao(['parse', sample, twin, '--out', join(folder, 'twins')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/is for .{0,200}wanglan-gwr-2024\.txt, a file of the same name/);
  });

  test('says so when it cannot write, and leaves no half file', () => {
    const taken = file('taken', 'a file where the directory should be');
    expect(runGongbao(['parse', sample, '--out', taken])).toMatchObject({ status: 1 });
    expect(readFileSync(taken, 'utf8')).toBe('a file where the directory should be');
  });
});

describe('a wrong command line gives status 1', () => {
  test.each([
    ['no file', ['parse']],
    ['an unknown format', ['parse', sample, '-f', 'xml']],
    ['an unknown command', ['prase', sample]],
    ['places that are none', ['parse', sample, '-p', sample]],
  ])('%s', (_, args) => {
    const { status, stdout, stderr } = runGongbao(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).not.toMatch(/\n {1,8}at /);
  });
});

test('help names the exit statuses', () => {
  expect(runGongbao(['--help']).stdout).toMatch(/2 {2}an input could not be read/);
});
