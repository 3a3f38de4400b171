import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseReport } from '@gongbao/report-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareReports } from '../src/compare/compare-reports.ts';
import { runGongbao } from './run-gongbao.ts';

const places = fileURLToPath(new URL('../../../data/sample/places.json', import.meta.url));

const reportOf = (year: number, ...lines: readonly string[]): string =>
  [
    '望澜区人民政府工作报告',
    `——${year}年1月10日在望澜区第三届人民代表大会第一次会议上`,
    `一、${year - 1}年工作回顾`,
    lines[0],
    `二、${year}年工作安排`,
    lines[1],
  ].join('\n');

const earlier = reportOf(
  2030,
  '地区生产总值增长5.2%，税收下降1%。新建公园4个。',
  '地区生产总值增长6%左右，进出口总额增长4%以上。',
);
const later = reportOf(
  2031,
  '地区生产总值增长6.1%。经济总量全面提升，地区生产总值增长6.2%。',
  '地区生产总值增长5%—5.5%。',
);

describe('reports side by side', () => {
  const comparison = compareReports([earlier, later].map((text) => parseReport(text)));

  test('stand by period, and by what came about and what was aimed at', () => {
    expect(comparison.columns.map(({ period, kind }) => `${period} ${kind}`)).toEqual([
      '2029 result',
      '2030 result',
      '2030 target',
      '2031 target',
    ]);
  });

  test('show what stands beside something, each figure once and all where they differ', () => {
    expect(
      comparison.rows.map(({ indicator, measure, cells }) => [
        indicator,
        measure,
        cells.map((cell) => cell.map(({ report, observation }) => [report.slice(-8), observation.value])),
      ]),
    ).toEqual([
      [
        'gdp',
        'growth',
        [
          [['2030-gwr', 5.2]],
          [
            ['2031-gwr', 6.1],
            ['2031-gwr', 6.2],
          ],
          [['2030-gwr', 6]],
          [['2031-gwr', { min: 5, max: 5.5 }]],
        ],
      ],
    ]);
  });

  test('show with `all` also what stands alone, and by request only some', () => {
    const parsed = [earlier, later].map((text) => parseReport(text));
    const ids = (options: Parameters<typeof compareReports>[1]) => [
      ...new Set(compareReports(parsed, options).rows.map(({ indicator }) => indicator)),
    ];
    expect(ids({ all: true })).toEqual(['gdp', 'taxes', 'urban-parks-new', 'trade-total']);
    expect(ids({ indicators: ['trade-total', 'gdp'] })).toEqual(['trade-total', 'gdp']);
    expect(compareReports(parsed, { kind: 'target' }).columns.map(({ kind }) => kind)).toEqual(['target', 'target']);
  });

  test('of no report, or without a figure in common, are an empty table', () => {
    expect(compareReports([])).toEqual({ format: 'gongbao/comparison@1', columns: [], rows: [] });
  });
});

describe('gongbao compare', () => {
  let folder: string;
  let files: string[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
    files = [join(folder, '2030.txt'), join(folder, '2031.txt')];
    writeFileSync(files[0] ?? '', earlier);
    writeFileSync(files[1] ?? '', later);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('prints a table in which each column says place, period and kind', () => {
    const { status, stdout } = runGongbao(['compare', ...files, '--places', places]);
    const [head, row] = stdout.split('\n').map((line) => line.split(/ {2,}/));
    expect(status).toBe(0);
    expect(head).toEqual([
      '指标',
      '类别',
      '望澜区 2029 结果',
      '望澜区 2030 结果',
      '望澜区 2030 目标',
      '望澜区 2031 目标',
    ]);
    expect(row).toEqual(['地区生产总值', '增速', '+5.2%', '+6.1% / +6.2%', '≈+6%', '5–5.5%']);
  });

  test('writes the source of each figure into CSV, where the words stand', () => {
    const { stdout } = runGongbao(['compare', ...files, '--places', places, '-i', 'gdp', '-f', 'csv', '-l', 'en']);
    const [head = [], cells = []] = stdout.split('\n').map((line) => line.split(','));
    const row = Object.fromEntries(head.map((name, index) => [name, cells[index]]));
    const source = row['望澜区 2029 result source'] ?? '';
    expect([row['望澜区 2029 result value'], row['望澜区 2029 result unit']]).toEqual(['5.2', '%']);
    const [report, start] = source.split('@');
    expect(report).toBe('990101-2030-gwr');
    expect(earlier.slice(Number(start)).startsWith('5.2%')).toBe(true);
  });

  test('refuses an indicator that the catalogue does not have, and says when nothing stands side by side', () => {
    const wrong = runGongbao(['compare', ...files, '-i', 'gdp,nope']);
    expect([wrong.status, wrong.stderr]).toEqual([1, 'gongbao: the catalogue has no indicator nope\n']);
    expect(runGongbao(['compare', files[0] ?? '', '-k', 'result']).stdout).toBe('这些报告没有可以并列的数字。\n');
    expect(runGongbao(['compare', join(folder, 'gone.txt')]).status).toBe(2);
  });
});
