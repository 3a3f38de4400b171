import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.ts';
import { readsAs } from '../reads-as.ts';

const read = (text: string) =>
  parseReport(text).observations.map(({ indicator, period, status }) => [indicator.text, period, status]);

describe('what stands outside of the usual parts', () => {
  it('is a target where a text without parts says so, and so is what follows', () => {
    const text = '云屏区计划说明\n\n主要预期目标是：生产总值增长6%左右，税收增长5%。\n全年新增就业3万人。\n';
    expect(read(text)).toEqual([
      ['生产总值', null, 'target'],
      ['税收', null, 'target'],
      ['新增就业', null, 'target'],
    ]);
  });

  it('is a target where a report of it says so, told as an aspect', () => {
    expect(read('云屏区长作报告。\n报告提出，在发展目标方面，2026年税收增长5%左右。')).toEqual([
      ['税收', '2026', 'target'],
    ]);
  });

  it('is a target in an excerpt that promises and tells of nothing done, whichever paragraph promises', () => {
    const text = [
      '（六）做强县域经济。落实支持企业发展35条措施。',
      '加快推进园区建设，力争新增企业20家。',
      '（七）建设和美乡村。持续抓好改厕工作，改造农村公路110公里。',
    ].join('\n');
    expect(read(text)).toMatchObject([
      [expect.anything(), null, 'target'],
      ['新增企业', null, 'target'],
      ['改造农村公路', null, 'target'],
    ]);
  });

  it('is a target there where a year is named by which it shall be', () => {
    expect(read('（五）筑牢生态屏障。实施国土绿化。到2025年，森林覆盖率达到32%。新建公园3个。')).toEqual([
      ['森林覆盖率', '2025', 'target'],
      ['新建公园', null, 'target'],
    ]);
  });

  it('is a result up to the last paragraph that tells of something done', () => {
    const text = [
      '云屏区政府工作报告',
      '一、本届政府工作回顾',
      '城乡面貌显著改善，建成公园3个。',
      '1.扩大有效需求',
      '加大项目推进力度，确保全年开工项目200个以上。',
      '2.优化产业结构',
      '实施智能升级项目60个。',
    ].join('\n');
    expect(read(text).map(([, , status]) => status)).toEqual(['actual', 'target', 'target']);
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

describe('a report of a term', () => {
  const text = [
    '2016年政府工作报告（在云屏区第六届人民代表大会第一次会议上）',
    '同志们：',
    '现在，我代表区人民政府报告工作。',
    '过去五年工作回顾',
    '五年来，经济实力大幅提升。新增规上企业25家，二、三产比例由五年前的55:45优化为50:50。',
    '未来五年工作',
    '今后五年的总体目标是：到2020年，建成活力之区。生产总值达到410亿元以上，新增学位6万个。',
    '一、深入落实创新驱动',
    '建成园区4个。',
  ].join('\n');
  const report = parseReport(text);

  it('has its year in a title with the meeting behind it, whoever is spoken to', () => {
    expect(report.report).toMatchObject({ title: '2016年政府工作报告', year: 2016, kind: 'government-work-report' });
    expect(report.report.meeting).toBe('云屏区第六届人民代表大会第一次会议');
  });

  it('has parts that are called by five years, though numbered headings stand below', () => {
    expect(report.outline.map(({ title, role }) => [title, role])).toEqual([
      ['过去五年工作回顾', 'review'],
      ['未来五年工作', 'plan'],
    ]);
    expect(read(text)).toEqual([
      ['新增规上企业', '2011/2015', 'actual'],
      ['二、三产比例', '2010', 'actual'],
      ['二、三产比例', '2015', 'actual'],
      ['生产总值', '2020', 'target'],
      ['新增学位', '2016/2020', 'target'],
      ['建成园区', '2016/2020', 'target'],
    ]);
  });
});

it('is of the year that its opening describes, before it turns to five years', () => {
  const text = [
    '2026年云屏省政府工作报告',
    '一、工作回顾',
    '2025年是极不平凡的一年，生产总值增长5%。',
    '零售额增长3.9%。',
    '“十四五”时期是快速发展的五年。新增学位3万个。',
    '二、2026年工作安排',
    '生产总值增长5%。',
  ].join('\n');
  expect(read(text).slice(0, 3)).toEqual([
    ['生产总值', '2025', 'actual'],
    ['零售额', '2025', 'actual'],
    ['新增学位', '2021/2025', 'actual'],
  ]);
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
