import { readFileSync } from 'node:fs';
import type { ParsedReport } from '@gongbao/indicator-schema';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../src/index.ts';
import { findWatermarks } from '../src/outline/find-watermarks.ts';
import { readingLaws } from './reading-laws.ts';
import { said } from './said.ts';

const folder = new URL('../../../data/sample/', import.meta.url);
const sample = readFileSync(new URL('wanglan-gwr-2024.txt', folder), 'utf8');

const isProse = (line: string): boolean => line.trim() !== '' && !line.includes('\t');

/** The text as a site copies it that puts the same letters behind every paragraph. */
const marked = sample
  .split('\n')
  .map((line) => (isProse(line) ? `${line}q7v` : line))
  .join('\n');

/** The text as a page of 40 characters whose line ends became blanks. */
const blanked = sample
  .split('\n')
  .map((line) => (isProse(line) && line.length > 80 ? (line.match(/.{1,40}/gu) ?? []).join(' ') : line))
  .join('\n');

const titles = ({ outline }: ParsedReport): string[] => outline.map(({ title }) => title);

describe.each([
  ['letters behind every paragraph', marked],
  ['blanks where lines ended', blanked],
])('a copy with %s', (_, copy) => {
  const report = parseReport(copy);
  const whole = parseReport(sample);

  it('is read as the text itself', () => {
    expect(report.observations.map(said)).toEqual(whole.observations.map(said));
    expect(titles(report)).toEqual(titles(whole));
  });

  it('keeps every offset in the text as given', () => {
    for (const { hold } of readingLaws) hold(copy, report);
    expect(report.source.length).toBe(copy.length);
  });
});

describe('letters behind a paragraph are a mark', () => {
  const lines = (word: string, count: number): string => `全年增长6%。${word}\n`.repeat(count);

  it('when nothing else is written with them', () => {
    expect(findWatermarks(lines('IAh', 4))).toHaveLength(4);
    expect(findWatermarks(lines('IAh', 3))).toEqual([]);
    expect(findWatermarks(`${lines('GDP', 5)}GDP增长6%。`)).toEqual([]);
  });

  it('also where the lines were lost', () => {
    expect(findWatermarks('全年增长6%。Xa2   '.repeat(5))).toHaveLength(5);
  });

  it('and never digits alone', () => {
    expect(findWatermarks('全年增长至\n2024\n'.repeat(5))).toEqual([]);
    expect(findWatermarks('见第\n12'.repeat(8))).toEqual([]);
  });
});

it('quotation marks that became semicolons still name a plan', () => {
  const copy = [
    '某某市政府工作报告',
    '各位代表:',
    ';;十二五;;主要成就及2015年工作回顾',
    '五年来,社会消费品零售总额年均增长12%,城镇化率从36.2%提高到43.1%。',
    ';;十三五;;主要目标',
    '今后五年,地区生产总值年均增长8%。',
    '2016年重点工作',
    '今年地区生产总值增长8%。',
  ].join('\n');
  const { report, observations } = parseReport(copy);
  expect(report.reviewPeriods).toEqual(['2011/2015', '2015']);
  expect(observations.map(({ period }) => period)).toEqual(['2011/2015', '2010', '2015', '2016/2020', '2016']);
});

it('of a text that has lost its title have it in their table', () => {
  const page =
    '索引号：YZ007　　发文单位：云屏高新区管委会\n名　称：关于2012年工作总结和2013年工作安排的报告　　主题词：园区\n\n（二）工业支撑增强\n规模以上工业增加值56亿元。\n';
  const { report, observations } = parseReport(page);
  expect(report.title).toBe('关于2012年工作总结和2013年工作安排的报告');
  expect(observations.map(({ value, period }) => [value, period])).toEqual([[56, '2012']]);
});
