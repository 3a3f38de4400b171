import { describe, expect, it } from 'vitest';
import type { LocatedTable } from '../../src/tree.ts';
import { structureOf } from './structure-of.ts';

const HEAD = ['序号', '指标', '单位', '属性', '2024年目标'];
const ROWS = [
  ['1', '地区生产总值', '亿元', '预期性', '120'],
  ['', '其中：工业增加值', '亿元', '预期性', '48.5'],
  ['绿色发展'],
  ['2', '森林覆盖率', '%', '约束性', '≥51'],
  ['3', '空气优良天数', '天', '约束性', '完成市下达目标'],
];

const EXPECTED = {
  caption: '表1：2024年主要指标表',
  columns: HEAD,
  rows: [
    { group: null, cells: ROWS[0] },
    { group: null, cells: ROWS[1] },
    { group: '绿色发展', cells: ROWS[3] },
    { group: '绿色发展', cells: ROWS[4] },
  ],
};

const around = (table: string): string =>
  `一、2024年工作安排\n具体为：\n表1：2024年主要指标表\n${table}\n\n\n上述指标经过测算。`;

const only = (text: string): LocatedTable => {
  const { tables } = structureOf(text);
  expect(tables).toHaveLength(1);
  return tables[0] as LocatedTable;
};

const all = [HEAD, ...ROWS];

const pad = (cell: string, width: number): string =>
  cell + ' '.repeat(Math.max(0, width - [...cell].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0)));

const layouts = {
  'a row a line, blanks that set cells under one another': all
    .map((row) =>
      (row.length === 1 ? row : row.map((cell, index) => pad(cell, [8, 24, 8, 10, 0][index] ?? 0))).join(''),
    )
    .join('\n'),
  'a cell a line behind a tab, a blank line between rows': all
    .map((row) => row.map((cell) => `\t${cell}`).join('\n'))
    .join('\n\n'),
  'a row a line, tabs between cells': all.map((row) => row.join('\t')).join('\n'),
  'a row a line, bars between cells': [
    HEAD,
    HEAD.map(() => '---'),
    ...ROWS.map((row) => (row.length === 1 ? [...row, '', '', '', ''] : row)),
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n'),
  'a cell a line and nothing else': all.flatMap((row) => row.filter((cell) => cell !== '')).join('\n'),
};

describe('a table', () => {
  it.each(Object.entries(layouts))('is read from %s', (_, table) => {
    const text = around(table);
    const { table: read, cells } = only(text);
    expect(read).toMatchObject(EXPECTED);
    expect(cells.map((row) => row.map(({ start, end }) => text.slice(start, end)))).toEqual(
      EXPECTED.rows.map((row) => row.cells),
    );
    expect(text.slice(read.start, read.end)).toMatch(/^序号.*完成市下达目标$/s);
  });

  it('stands between its caption and the paragraph behind it', () => {
    const text = around(layouts['a row a line, tabs between cells']);
    const types = structureOf(text).blocks.map(({ type }) => type);
    expect(types).toEqual(['heading', 'paragraph', 'paragraph', 'table', 'paragraph']);
  });

  it('sets cells under the heads that they stand under on the page, where a Chinese sign is as wide as two digits', () => {
    const place = (cells: readonly string[]): string =>
      cells.map((cell, index) => pad(cell, [26, 8, 10, 0][index] ?? 0)).join('');
    const text = around(
      [
        ['指标', '单位', '2023年', '2024年'],
        ['城镇常住居民人均收入', '元', '41260', '43700'],
        ['城乡常住居民人均收入之比', '', '1.92', '1.9'],
      ]
        .map(place)
        .join('\n'),
    );
    expect(only(text).table.rows.map(({ cells }) => cells)).toEqual([
      ['城镇常住居民人均收入', '元', '41260', '43700'],
      ['城乡常住居民人均收入之比', '', '1.92', '1.9'],
    ]);
  });

  it('names the group of each row where a column names groups', () => {
    const text = around('类别\t指标\t单位\t2024年\n经济\t总值\t亿元\t5\n\t税收\t亿元\t3\n民生\t就业\t人\t9');
    expect(only(text).table.rows.map(({ group }) => group)).toEqual(['经济', '经济', '民生']);
  });

  it('tells of rows that do not fit their head', () => {
    const text = around('指标\t单位\t2024年\n总值\t亿元\t5\n税收\t亿元\t3\t4\t6\n就业\t人\t9');
    expect(structureOf(text).issues).toContainEqual(
      expect.objectContaining({ code: 'table-row-ragged', facts: { columns: 3, cells: 5 } }),
    );
  });

  it('has a head in as many rows as its spanning cells need', () => {
    const text = around(
      '指标\t单位\t计划\t\t实际\t\n\t\t2023年\t2024年\t2023年\t2024年\n总值\t亿元\t5\t6\t7\t8\n税收\t亿元\t3\t4\t5\t6',
    );
    const { table } = only(text);
    expect(table.columns).toEqual(['指标', '单位', '计划2023年', '计划2024年', '实际2023年', '实际2024年']);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['总值', '税收']);
  });

  it('may end in empty cells', () => {
    const text = around('指标\t单位\t2023年\t备注\n总值\t亿元\t5\t\n税收\t亿元\t\t\n就业\t人\t9\t快报');
    const { issues } = structureOf(text);
    expect(issues.filter(({ code }) => code === 'table-row-ragged')).toEqual([]);
    expect(only(text).table.rows.map(({ cells }) => cells.length)).toEqual([4, 4, 4]);
  });

  it('is not named by a heading that prose parts from it', () => {
    const table = '指标\t单位\t2024年\n总值\t亿元\t5\n税收\t亿元\t3';
    expect(only(`一、2023年计划完成情况\n经济总量稳步增长。\n${table}`).table.caption).toBeNull();
  });

  it('is not made of sentences with blanks in them', () => {
    expect(structureOf('一、工作安排\n今年  目标  很多。\n明年  目标  更多。\n后年  目标  最多。').tables).toEqual([]);
  });
});
