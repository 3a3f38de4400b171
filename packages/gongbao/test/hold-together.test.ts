import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const sample = fileURLToPath(new URL('../../../data/sample/wanglan-gwr-2024.txt', import.meta.url));
const places = fileURLToPath(new URL('../../../data/sample/places.json', import.meta.url));

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const gongbao = (...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const options = { maxBuffer: 2 ** 26 };
    execFile(process.execPath, ['--disable-warning=ExperimentalWarning', cli, ...args], options, (error, out, err) =>
      resolve({ status: error === null ? 0 : Number(error.code), out, err }),
    );
  });

/** Two invented reports of one district: the second says what became of the first's targets, and contradicts itself. */
const first = `望澜区人民政府工作报告
——2030年1月10日在望澜区第三届人民代表大会第一次会议上
一、2029年工作回顾
地区生产总值增长5.2%。
二、2030年工作安排
主要预期目标是：地区生产总值增长6%左右，进出口总额增长4%以上。
`;
const second = `望澜区人民政府工作报告
——2031年1月10日在望澜区第三届人民代表大会第二次会议上
一、2030年工作回顾
地区生产总值增长6.1%。进出口总额增长3.1%。
安排重大项目59个，其中建设项目45个、前期项目15个。
二、2031年工作安排
地区生产总值增长6%左右。深入推进“33618”体系。
`;

/** Two years later: it revises a figure of the second. */
const third = `望澜区人民政府工作报告
——2033年1月10日在望澜区第三届人民代表大会第四次会议上
一、过去几年工作回顾
2030年，地区生产总值增长6.3%。
`;

let folder: string;
let last: string;
let files: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongbao-'));
  files = [join(folder, '2030.txt'), join(folder, '2031.txt')];
  last = join(folder, '2033.txt');
  await Promise.all([writeFile(files[0] ?? '', first), writeFile(files[1] ?? '', second), writeFile(last, third)]);
});
afterAll(() => rm(folder, { recursive: true }));

describe('gongbao ledger', () => {
  test('pairs the targets of one report with the results of the next', async () => {
    const { status, out } = await gongbao('ledger', ...files, '--places', places, '--format', 'json');
    const ledger = JSON.parse(out);
    expect([status, ledger.format]).toEqual([0, 'gongbao/ledger@1']);
    const verdicts = ledger.verdicts.filter((v: { period: string }) => v.period === '2030');
    expect(
      verdicts.map((v: { verdict: string; distance: unknown; result: { report: string } }) => [
        v.verdict,
        v.distance,
        v.result.report,
      ]),
    ).toEqual([
      ['met', null, '990101-2031-gwr'],
      ['missed', { value: -0.9, unit: '个百分点' }, '990101-2031-gwr'],
    ]);
  });

  test('prints a table whose rows name both sources, and the same as CSV', async () => {
    const [text, csv] = await Promise.all([
      gongbao('ledger', ...files, '-p', places, '--lang', 'en'),
      gongbao('ledger', ...files, '-p', places, '-f', 'csv', '--as-of', '2030'),
    ]);
    expect(text.out).toMatch(/missed .{0,80}990101-2030-gwr@\d+ {1,9}990101-2031-gwr@\d+/u);
    expect(csv.out.split('\n')[1]).toMatch(/^990101,地区生产总值,.*too-early,no-later-report/u);
  });

  test('names both sources of a revised figure, and lists all kinds of rows as CSV', async () => {
    const [text, csv] = await Promise.all([
      gongbao('ledger', ...files, last, '-p', places),
      gongbao('ledger', ...files, last, '-p', places, '-f', 'csv'),
    ]);
    expect(text.out).toMatch(/\+0\.2个百分点 {2}\+6\.1% → \+6\.3% {2}990101-2031-gwr@\d+ {2}990101-2033-gwr@\d+/u);
    const [head = '', ...rows] = csv.out.trimEnd().split('\n');
    expect(head.startsWith('ref_area,indicator,')).toBe(true);
    expect(head.endsWith(',result_quote,kind,note,target_readable,result_readable')).toBe(true);
    const at = head.split(',').indexOf('kind');
    expect(new Set(rows.map((row) => row.split(',')[at]))).toEqual(new Set(['verdict', 'dropped', 'gap', 'vintage']));
  });

  test('tells a fall by its size, and a figure outside a target without a better side as outside', async () => {
    const two = [join(folder, 'fall-2030.txt'), join(folder, 'fall-2031.txt')];
    await Promise.all([
      writeFile(two[0] ?? '', first.replace('进出口总额增长4%以上', '能耗强度下降3.1%以上，广义货币M2预期增长13%左右')),
      writeFile(two[1] ?? '', second.replace('进出口总额增长3.1%', '能耗强度下降5.6%，广义货币M2增长13.6%')),
    ]);
    const { out } = await gongbao('ledger', ...two, '-p', places);
    expect(out).toMatch(/能耗强度 +达到 +降幅≥3\.1% +-5\.6%/u);
    expect(out).toMatch(/广义货币M2 +目标范围之外 +≈\+13% +\+13\.6%/u);
    expect(out).toContain('目标范围之外 1 · ');
  });

  test('says which reports it cannot use, and that nothing was read', async () => {
    const [yearless, dayless] = [join(folder, 'yearless.txt'), join(folder, 'dayless.txt')];
    await Promise.all([
      writeFile(yearless, '一些话。\n'),
      writeFile(dayless, first.replace('——2030年1月10日在', '——在')),
    ]);
    const runs = await Promise.all([
      gongbao('ledger', yearless),
      gongbao('ledger', dayless, '-p', places, '--as-of', '2030-03'),
      gongbao('ledger', dayless, '-p', places, '--as-of', '2031'),
    ]);
    expect(runs.map(({ status, err }) => [status, err.replace(`${folder}/`, '')])).toEqual([
      [0, 'gongbao: yearless.txt names no year that it plans, so nothing in it can be paired; left out\n'],
      [0, 'gongbao: dayless.txt names no day, so it counts as known from the end of its year; left out\n'],
      [0, ''],
    ]);
    expect(runs[0]?.out).toBe('没有读到目标。\n');
  });

  test.each(['yesterday', '2024-02-30', '2023-02-29', '2024-13', '2024-3-5'])('refuses %s for a date', async (date) => {
    const { status, err } = await gongbao('ledger', sample, '--as-of', date);
    expect([status, err]).toEqual([1, expect.stringContaining('2024-03')]);
  });
});

describe('gongbao check', () => {
  test('prints conflicts as a compiler does, and fails', async () => {
    const { status, out } = await gongbao('check', ...files, '-p', places);
    expect(status).toBe(1);
    expect(out).toContain(`${files[1]}:5:7: 矛盾 [parts-and-total] 总数是59，所列各部分之和是60。`);
    expect(out).toContain('    安排重大项目59个，其中建设项目45个、前期');
    expect(out).toContain('                ^^^^');
  });

  test('prints the hint of a note once for each rule', async () => {
    const notes = join(folder, 'notes.txt');
    await writeFile(
      notes,
      second.replace(
        '地区生产总值增长6.1%。',
        '税收收入20亿元，增长8个百分点。财政收入30亿元，提高3个百分点。利润40亿元，提高3个百分点。',
      ),
    );
    const { out } = await gongbao('check', notes, '-p', places);
    expect(out.match(/提示 \[points-of-an-amount\]/gu)).toHaveLength(2);
    expect(out.match(/矛盾 \[points-of-an-amount\]/gu)).toHaveLength(1);
    expect(out.match(/可核对: 若指增速/gu)).toHaveLength(1);
  });

  test('says so when nothing contradicts itself', async () => {
    const { status, out } = await gongbao('check', sample, '-p', places, '--format', 'json');
    const { findings, summary } = JSON.parse(out);
    expect(status).toBe(0);
    expect(findings.filter((f: { severity: string }) => f.severity === 'conflict')).toEqual([]);
    expect(summary.length).toBeGreaterThan(15);
  });

  test('speaks SARIF', async () => {
    const { out } = await gongbao('check', ...files, '-p', places, '--format', 'sarif', '--lang', 'en');
    const { version, runs } = JSON.parse(out);
    const [result] = runs[0].results;
    expect([version, result.ruleId, result.level]).toEqual(['2.1.0', 'parts-and-total', 'error']);
    const { region } = result.locations[0].physicalLocation;
    expect(region).toMatchObject({ startLine: 5, startColumn: 7, snippet: { text: '59个' } });
    expect(second.slice(region.charOffset, region.charOffset + region.charLength)).toBe('59个');
  });

  test('names what it cannot read', async () => {
    const { status, err } = await gongbao('check', join(folder, 'missing.txt'));
    expect([status, err]).toEqual([2, expect.stringContaining('does not exist')]);
  });
});

describe('gongbao glossary', () => {
  test('decodes a term', async () => {
    const { status, out } = await gongbao('glossary', '33618', '规上');
    expect(status).toBe(0);
    expect(out).toContain('智能网联新能源汽车');
    expect(out).toContain('规模以上');
  });

  test('finds the terms of reports', async () => {
    const { out } = await gongbao('glossary', ...files, '-p', places, '--format', 'json');
    const { format, terms } = JSON.parse(out);
    expect(format).toBe('gongbao/glossary@1');
    expect(terms.map((term: { key: string }) => term.key)).toContain('33618');
  });

  test('says so when a report has no terms', async () => {
    const plain = join(folder, 'plain.txt');
    await writeFile(plain, '一些话。\n');
    const [zh, en] = await Promise.all([gongbao('glossary', plain), gongbao('glossary', plain, '-l', 'en')]);
    expect([zh.out, en.out]).toEqual(['没有读到口号或简称。\n', 'No slogan or short form was read.\n']);
  });

  test('fails for a word that is neither file nor term', async () => {
    const { status, err } = await gongbao('glossary', '并无此词');
    expect([status, err]).toEqual([1, expect.stringContaining('并无此词')]);
  });
});
