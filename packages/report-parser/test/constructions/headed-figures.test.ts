import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { readsAs } from '../reads-as.ts';

const report = (paragraphs: string): string => `云湖县2024年政府工作报告\n一、2023年工作回顾\n${paragraphs}\n`;

const read = (paragraphs: string): readonly (readonly [string, string | null, number])[] =>
  parseReport(report(paragraphs)).observations.map(({ indicator, period, value }) => [
    indicator.text,
    period,
    value as number,
  ]);

describe('a figure without a name', () => {
  test('has that of what its paragraph is headed', () => {
    expect(read('——地区生产总值。预计完成735亿元，增长3.6%。\n——城镇新增就业。完成1.2万人。')).toEqual([
      ['地区生产总值', '2023', 735],
      ['地区生产总值', '2023', 3.6],
      ['城镇新增就业', '2023', 1.2],
    ]);
  });

  test('and so without a mark before the head, where that is what could be measured', () => {
    expect(read('固定资产投资。完成145.8亿元，增长12.4%。')).toEqual([
      ['固定资产投资', '2023', 145.8],
      ['固定资产投资', '2023', 12.4],
    ]);
    expect(read('服务能力不断提高。预计完成735亿元。')).toEqual([]);
  });

  test('has none where the head says how things went', () => {
    expect(read('——运行更稳。预计完成735亿元。')).toEqual([]);
  });
});

describe('in a review of one year', () => {
  test('五年来 holds for its clause, and not for what stands before it or for the next paragraph', () => {
    const told = read(
      '最后912户贫困人口脱贫，五年来累计投入扶贫资金38.6亿元。\n就业稳定。五年来累计新增就业6万人。\n生猪出栏58万头。',
    );
    expect(told.map(([, period, value]) => [value, period])).toEqual([
      [912, '2023'],
      [38.6, '2019/2023'],
      [6, '2019/2023'],
      [58, '2023'],
    ]);
  });

  test('what is compared with three quarters is not of them', () => {
    expect(read('外贸降幅比前三季度收窄4.1个百分点；社会消费品零售总额98.2亿元。').at(-1)).toEqual([
      '社会消费品零售总额',
      '2023',
      98.2,
    ]);
  });
});

describe('a frame', () => {
  test('that heads a paragraph or a sentence is no part of a name', () => {
    expect(read('【财政】一般公共预算收入12亿元。【就业】城镇新增就业1.1万人。\n〔农业〕粮食产量8万吨。')).toEqual([
      ['一般公共预算收入', '2023', 12],
      ['城镇新增就业', '2023', 1.1],
      ['粮食产量', '2023', 8],
    ]);
  });

  test('within a sentence stays', () => {
    expect(read('改造【放心桥】7座。')).toEqual([['改造【放心桥】', '2023', 7]]);
  });
});

/** By what a line of its own is headed that names but what could be measured. */
readsAs('review', [
  ['（三）{subject 服务业增加值}\n完成{amount 46亿元}，增长{amount 7%}。', 'level 46 亿元', 'growth 7 % 服务业增加值'],
  ['4.{subject 外贸进出口}\n增长{amount 12%}。', 'growth 12 %'],
  ['（三）扩大开放\n完成项目{amount 12个}。', 'level 12 个 [完成]项目'],
]);
