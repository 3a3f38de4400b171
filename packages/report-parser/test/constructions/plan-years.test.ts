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
