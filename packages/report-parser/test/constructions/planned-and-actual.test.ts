import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';

const read = (paragraphs: string) =>
  parseReport(
    `某县2023年国民经济和社会发展计划执行情况的报告\n一、2023年计划执行情况\n${paragraphs}\n`,
  ).observations.map(({ indicator, value, bound, status }) => [indicator.text, value, bound, status]);

describe('what was planned beside what came of it', () => {
  test('is told of the name before the colon, whatever verb says it', () => {
    expect(read('甘蔗面积：计划6万亩，实际为6.4万亩。')).toEqual([
      ['甘蔗面积', 6, 'eq', 'target'],
      ['甘蔗面积', 6.4, 'eq', 'actual'],
    ]);
    expect(read('单位GDP水耗：计划下降2.5%，预计下降2.7%。')).toEqual([
      ['单位GDP水耗', -2.5, 'eq', 'target'],
      ['单位GDP水耗', -2.7, 'eq', 'estimate'],
    ]);
  });

  test('also where the name has a number of its own and stands in a list', () => {
    const list = '（一）主要指标\n计划完成较好。\n1.社会用电量：计划增长6%，实际增长7%。\n';
    expect(read(`${list}2.PM10平均浓度：计划控制在64微克/立方米以内，实际为61微克/立方米。`).slice(2)).toEqual([
      ['PM10平均浓度', 64, 'le', 'target'],
      ['PM10平均浓度', 61, 'eq', 'actual'],
    ]);
  });

  test('实际 is no name, and part of none that it begins', () => {
    expect(read('甘蔗面积计划6万亩，实际8万亩；实际利用外资3亿美元。').map(([name]) => name)).toEqual([
      '甘蔗面积',
      '甘蔗面积',
      '实际利用外资',
    ]);
  });
});

describe('a part of what was done', () => {
  test('that is a deed of its own is named by itself', () => {
    expect(read('办成民生实事30件，其中新建敬老院2所。').at(-1)?.[0]).toBe('新建敬老院');
    expect(read('实施重点项目80个，其中新开工30个。').at(-1)?.[0]).toBe('重点项目其中新开工');
  });
});
