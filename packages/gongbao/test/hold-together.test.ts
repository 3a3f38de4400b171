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

let folder: string;
let files: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongbao-'));
  files = [join(folder, '2030.txt'), join(folder, '2031.txt')];
  await Promise.all([writeFile(files[0] ?? '', first), writeFile(files[1] ?? '', second)]);
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

  test('fails for a word that is neither file nor term', async () => {
    const { status, err } = await gongbao('glossary', '并无此词');
    expect([status, err]).toEqual([1, expect.stringContaining('并无此词')]);
  });
});
