import { expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';

const periodsIn = (...lines: readonly string[]) =>
  parseReport(
    ['青禾县人民政府工作报告', '各位代表：', '一、2025年工作回顾', '好。', ...lines].join('\n'),
  ).observations.map(({ indicator, period, status }) => [indicator.text, period, status]);

test('The five years that a title names are those of the sections below it, until another title names a year', () => {
  expect(
    periodsIn(
      '二、“十五五”时期主要目标',
      '（一）做强实体经济',
      '地区生产总值年均增长6%。',
      '（二）厚植绿色底色',
      '新增造林2万亩。',
      '三、2026年重点工作',
      '新增城镇就业3000人。',
    ),
  ).toEqual([
    ['地区生产总值', '2026/2030', 'target'],
    ['新增造林', '2026/2030', 'target'],
    ['新增城镇就业', '2026', 'target'],
  ]);
});

test('A title may name them by the plan alone, and 五年 below it says how long', () => {
  expect(
    periodsIn(
      '二、“十五五”目标任务',
      '地区生产总值年均增长6%，到2030年突破500亿元；单位GDP能耗五年下降14%左右。',
      '三、2026年工作安排：实现“十五五”良好开局',
      '单位GDP能耗下降3%左右。',
    ),
  ).toEqual([
    ['地区生产总值', '2026/2030', 'target'],
    ['地区生产总值', '2030', 'target'],
    ['单位GDP能耗', '2026/2030', 'target'],
    ['单位GDP能耗', '2026', 'target'],
  ]);
});

test('what there is before the plan is done is no target', () => {
  expect(periodsIn('二、2026年工作安排', '现有规上工业企业520家，力争年内新增60家；改造现有公园12个。')).toEqual([
    ['规上工业企业', '2025', 'actual'],
    ['新增规上工业企业', '2026', 'target'],
    ['改造现有公园', '2026', 'target'],
  ]);
});
