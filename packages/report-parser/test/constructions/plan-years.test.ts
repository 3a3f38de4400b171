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

test('今年 ends the year that a clause before it named', () => {
  expect(
    periodsIn(
      '二、2026年工作安排',
      '去年改造老旧小区12个，今年再改造老旧小区15个。到2028年，茶园面积达到15万亩，今年新增茶园1.2万亩。',
      '力争2027年底前建成通车，今年完成公路投资18亿元。',
    ),
  ).toEqual([
    ['改造老旧小区', '2025', 'actual'],
    ['改造老旧小区', '2026', 'target'],
    ['茶园面积', '2028', 'target'],
    ['新增茶园', '2026', 'target'],
    ['公路投资', '2026', 'target'],
  ]);
});

test('三年内 and 用三年时间 are so many years from the planned one on', () => {
  expect(
    periodsIn(
      '二、2026年工作安排',
      '三年内建成标准茶园10万亩。力争用两年时间，培育规上企业300家。五年内培育上市企业2家。',
    ),
  ).toEqual([
    ['建成标准茶园', '2026/2028', 'target'],
    ['培育规上企业', '2026/2027', 'target'],
    ['培育上市企业', '2026/2030', 'target'],
  ]);
});

test('目前 tells of what there is, up to what shall be done', () => {
  expect(
    periodsIn('二、2026年工作安排', '目前已签约物流项目21个，总投资64亿元。目前合作社达到14家，今年新增合作社3家。'),
  ).toEqual([
    ['签约物流项目', '2025', 'actual'],
    ['签约物流项目总投资', '2025', 'actual'],
    ['合作社', '2025', 'actual'],
    ['新增合作社', '2026', 'target'],
  ]);
});

test('a sum told in a part on the years to come is of these', () => {
  expect(
    periodsIn(
      '二、今后五年工作安排',
      '今后五年，力争累计完成固定资产投资1200亿元。到2029年，累计建成示范村100个。',
      '三、2026年工作安排',
      '好。',
    ),
  ).toEqual([
    ['固定资产投资', '2026/2030', 'target'],
    ['累计建成示范村', '2029', 'target'],
  ]);
});

test('a year that only served to compare is no period', () => {
  expect(periodsIn('接待游客恢复到2019年的92%。')).toEqual([['接待游客', '2025', 'actual']]);
});

test('what a plan says there is, has or holds already is of the year before it', () => {
  expect(
    periodsIn(
      '二、2026年工作安排',
      '我县有8万人口、5万劳动力。老年人口已达2万人。县里已设立2亿元引导基金，要用好用足。加快完成已签约的21个项目建设。',
    ).map(([, ...rest]) => rest),
  ).toEqual([
    ['2025', 'actual'],
    ['2025', 'actual'],
    ['2025', 'actual'],
    ['2025', 'actual'],
    ['2026', 'target'],
  ]);
});

test('What shall be less in five years is of the plan that goes on', () => {
  expect(periodsIn('二、2026年重点工作', '单位生产总值能耗下降4%，确保完成五年累计降低20%的任务。')).toEqual([
    ['单位生产总值能耗', '2026', 'target'],
    ['单位生产总值能耗', '2026/2030', 'target'],
  ]);
});
