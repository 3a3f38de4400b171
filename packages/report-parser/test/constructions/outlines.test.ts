import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { readsAs } from '../reads-as.ts';

const read = (text: string) =>
  parseReport(text).observations.map(({ indicator, period, status }) => [indicator.text, period, status]);

describe('what stands outside of the usual parts', () => {
  it('is a target where a text without parts says so, to the end of its paragraph', () => {
    const text = '云屏区计划说明\n\n主要预期目标是：生产总值增长6%左右，税收增长5%。\n全年新增就业3万人。\n';
    expect(read(text)).toEqual([
      ['生产总值', null, 'target'],
      ['税收', null, 'target'],
      ['新增就业', null, 'actual'],
    ]);
  });

  it('is of the five years of a plan where its outline is told, and no further', () => {
    const text = [
      '2026年云屏区政府工作报告',
      '一、2025年工作回顾\n生产总值增长5%。',
      '二、“十五五”时期目标任务和2026年工作安排',
      '《纲要（草案）》提出了主要指标，其中生产总值年均增长5%左右。',
      '今年的主要预期目标是：生产总值增长4.5%左右。',
      '《海洋强区建设纲要》全面实施，新增规上企业12家。',
    ].join('\n');
    expect(read(text).slice(1)).toEqual([
      ['生产总值', '2026/2030', 'target'],
      ['生产总值', '2026', 'target'],
      ['新增规上企业', '2026', 'target'],
    ]);
  });
});

/** Growth since an earlier year is of the years in between; marks passed are of the thing. */
readsAs('five-years', [
  ['2025年{subject PM2.5平均浓度}比2022年下降{amount 34.3%}。', 'growth -34.3 % 2023/2025'],
  ['{subject 生产总值}比2020年增长{amount 30%}。', 'growth 30 % 2021/2025'],
]);

/** Aspects told together are of the clause before; shared ends go to each name. */
readsAs('review', [
  [
    '民营经济快速发展，销售收入、增加值分别增长{amount 30%}、{amount 29%}。',
    'growth 30 % 民营经济销售收入',
    'growth 29 % 民营经济增加值',
  ],
  [
    '城镇居民、农村居民人均可支配收入分别增长{amount 4.5%}、{amount 5.7%}。',
    'growth 4.5 % 城镇居民人均可支配收入',
    'growth 5.7 % 农村居民人均可支配收入',
  ],
  [
    '生产安全事故起数、死亡人数分别下降{amount 9.5%}、{amount 7.1%}。',
    'growth -9.5 % 生产安全事故起数',
    'growth -7.1 % 生产安全事故死亡人数',
  ],
  ['快递、电信业务量分别增长{amount 16%}、{amount 10%}。', 'growth 16 % 快递业务量', 'growth 10 % 电信业务量'],
  [
    '新增入园项目{amount 24家}，实现税收{amount 7070万元}。',
    'level 24 家 新增入园项目',
    'level 7070 万元 新增入园项目税收',
  ],
  [
    '建成{amount 8个}国家级、{amount 13个}省级医疗中心。',
    'level 8 个 建成国家级医疗中心',
    'level 13 个 建成省级医疗中心',
  ],
]);
