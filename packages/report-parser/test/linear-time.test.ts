import { describe, expect, test, vi } from 'vitest';
import { parseReport } from '../src/index.ts';
import { findGrowth, leastCost, type MakeText, nest, type Prepare, repeat, TOLERATED, warmUp } from './find-growth.ts';

vi.setConfig({ testTimeout: 120_000 });

const MEGABYTE = 2 ** 20;
const sizes = [2 ** 12, 2 ** 14, 2 ** 16, 2 ** 18, MEGABYTE];

/** Texts that cost more than their length when a stage looks back, ahead or through a list from its start. */
const texts: Readonly<Record<string, MakeText>> = {
  digits: repeat('7'),
  'digits and blanks': repeat('7 '),
  'digits and commas': repeat('1,'),
  'digits and colons': repeat('1:'),
  'digits and points': repeat('1.'),
  'one unit word': repeat('亿元', '地区生产总值5'),
  'one multiplier': repeat('万', '5'),
  'amounts alone': repeat('5亿元'),
  分别: repeat('分别'),
  'names before 分别': repeat('汽车、', '', '分别增长5%、6%'),
  'names and amounts around 分别': (length) => repeat('汽车、')(length / 2) + repeat('5%、', '分别增长')(length / 2),
  'brackets opened': repeat('（'),
  'brackets nested': nest('（', '）'),
  'brackets nested around numbers': nest('（5', '）'),
  'brackets in a row': repeat('（5）'),
  'closing brackets': repeat('5）'),
  'quotes nested': nest('“', '”'),
  'quotes in a row': repeat('“5”'),
  'quotes opened': repeat('“5'),
  'halves of surrogate pairs': repeat('\ud83d'),
  blanks: repeat(' '),
  'blanks before a unit': repeat(' ', '5', '亿元'),
  'blank lines': repeat(' \n'),
  'headings of the first level': repeat('一、工作\n'),
  'headings of the second level': repeat('（一）工作。\n'),
  'headings in one line': repeat('（一）工作。'),
  'one endless line of figures': repeat('地区生产总值增长5%，'),
  'figures without a stop': repeat('地区生产总值5亿元'),
  'enumerated numbers': repeat('5、'),
  'numbers joined by 和': repeat('5和'),
  'figures in lines': repeat('地区生产总值增长5%，固定资产投资增长5.1%，社会消费品零售总额增长5.3%，\n'),
  'origins and ends': repeat('从5%提高到6%，'),
  parts: repeat('其中税收5亿元、'),
  adverbs: repeat('同比', '固定资产投资', '增长5%'),
  comparisons: repeat('比上年', '固定资产投资', '增长5%'),
  'footnote marks': repeat('[1]'),
  'converted footnotes': repeat('[0: 释义]'),
  'glossary entries': repeat('1．甲：乙\n', '名词解释\n'),
  slogans: repeat('“3113”行动'),
  'slogans spelt out': repeat('“1+3+N”是指甲、乙、丙；'),
  'short forms': repeat('甲乙（以下简称“甲”）'),
  boxes: repeat('专栏1：重点项目\n新开工甲、乙等项目。\n'),
  'tabbed rows': repeat('指标\t5\t6\n'),
  wishes: repeat('国际收支基本平衡，', '二、2024年工作安排\n主要预期目标是：'),
  mastheads: repeat('某某区人民政府工作报告\n'),
  years: repeat('2023年'),
  'Chinese numerals': repeat('一'),
  'powers in Chinese': repeat('万'),
  'commas alone': repeat('，', '1．甲：乙'),
  'stops and dashes': repeat('。—'),
};

const parsing =
  (make: MakeText): Prepare =>
  (length) => {
    const text = make(length);
    return () => void parseReport(text);
  };

describe('a megabyte costs no more for each character than a page', () => {
  test.each(Object.entries(texts))('%s', (_, make) => {
    const prepare = parsing(make);
    warmUp(prepare);
    expect(findGrowth(prepare, sizes)).toBeUndefined();
  });
});

test('a line without an end costs no more than the same text in lines', () => {
  const sentence = '2023年地区生产总值增长5%，城镇新增就业达到1200万人以上。';
  const inLines = repeat(`${sentence}\n`);
  const line = parsing((length) => inLines(length).replaceAll('\n', ' '));
  const lines = parsing(inLines);
  warmUp(line);
  warmUp(lines);
  const length = 2 ** 18;
  expect(leastCost(line, length, 3) / leastCost(lines, length, 3)).toBeLessThan(TOLERATED);
});
