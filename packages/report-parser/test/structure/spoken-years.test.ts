import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/index.ts';

const reportOf = (date: string, heading: string, ...lines: string[]): string =>
  ['青禾县人民政府工作报告', `（${date}）`, '各位代表：', heading, ...lines, '二、今后工作安排', '好。'].join('\n');

const read = (text: string) =>
  parseReport(text).observations.map(({ indicator, period, status }) => `${indicator.text} ${period} ${status}`);

describe('what 去年 means depends on when the report is given', () => {
  test('in December it is the year before the one that is reviewed', () => {
    const line = '去年实现税收3860万元。';
    const [tax] = read(reportOf('2007年12月18日', '一、过去五年工作回顾', '过去五年，成绩显著。', line));
    expect(tax).toBe('税收 2006 actual');
  });

  test('in January it is the year that is reviewed', () => {
    const [tax] = read(reportOf('2008年1月18日', '一、过去五年工作回顾', '去年实现税收3860万元。'));
    expect(tax).toBe('税收 2007 actual');
  });
});

describe('an estimate that a line announces', () => {
  const announced = '经县统计局初步核算，主要指标完成情况如下：';

  test('holds for the paragraph below, and on behind semicolons', () => {
    const lines = [announced, '', '地区生产总值98.7亿元；', '固定资产投资下降3%。', '工业增长4%。'];
    expect(read(reportOf('2016年1月8日', '一、2015年工作回顾', ...lines))).toEqual([
      '地区生产总值 2015 estimate',
      '固定资产投资 2015 estimate',
      '工业 2015 actual',
    ]);
  });

  test('does not hold behind a line that ends', () => {
    const lines = ['经初步核算，各项指标好于预期。', '地区生产总值98.7亿元。'];
    expect(read(reportOf('2016年1月8日', '一、2015年工作回顾', ...lines))).toEqual(['地区生产总值 2015 actual']);
  });
});

describe('under a heading that names the year first', () => {
  const heading = '一、2015年和“十二五”工作回顾';

  test('five years are told of in the paragraph that says so', () => {
    const lines = ['“十二五”期间，新增规上企业213家。', '工业提档升级。新增上市企业2家，税收增长7%。'];
    expect(read(reportOf('2016年1月25日', heading, ...lines))).toEqual([
      '新增规上企业 2011/2015 actual',
      '新增上市企业 2015 actual',
      '税收 2015 actual',
    ]);
  });

  test('and in all below a paragraph that opens them without a figure', () => {
    const lines = ['“十二五”期间，我们负重前行，全面完成了县第十五届人民代表大会确定的各项任务，综合实力大幅提升。'];
    const text = reportOf('2016年1月25日', heading, ...lines, '新增上市企业2家。');
    expect(read(text)).toEqual(['新增上市企业 2011/2015 actual']);
  });
});

describe('a heading that names a plan and a year', () => {
  const text = (line: string) =>
    ['青禾县人民政府工作报告', '（2021年1月9日）', '各位代表：', '一、“十三五”时期工作回顾', '好。', line].join('\n');

  test('looks on the five years first, up to a sentence of the year', () => {
    const lines = '二、“十四五”时期主要目标和今年工作\n五年累计投资100亿元。今年，新增就业5万人。';
    expect(read(text(lines))).toEqual(['投资 2021/2025 target', '新增就业 2021 target']);
  });

  test('the parts below it are of the year unless they say otherwise', () => {
    const lines = '二、“十四五”时期主要目标和今年工作\n好。\n（一）做强工业\n新增就业5万人。';
    expect(read(text(lines))).toEqual(['新增就业 2021 target']);
  });
});

test('a review of half a year, by a title of its own kind', () => {
  const lines = ['关于2015年上半年政府工作情况的报告', '（2015年7月28日）', '主任、各位副主任、各位委员：'];
  const body = ['一、上半年工作完成情况', '地方财政收入完成6.42亿元。', '二、下半年工作安排', '好。'];
  expect(read([...lines, ...body].join('\n'))).toEqual(['地方财政收入 null actual']);
});

test('behind 五年来 a review of one year tells of five', () => {
  const lines = [
    '一、2020年工作回顾',
    '新增企业9户，五年来投入资金38亿元，89个贫困村退出。\n二、“十三五”时期发展成就\n好。',
  ];
  expect(read(reportOf('2021年1月9日', lines[0] ?? '', lines[1] ?? ''))).toEqual([
    '新增企业 2020 actual',
    '投入资金 2016/2020 actual',
    '贫困村退出 2016/2020 actual',
  ]);
});

test('a part on how a plan was carried out is a review, however it is called', () => {
  const lines = ['关于青禾县2023年上半年国民经济和社会发展计划执行情况的报告', '（2023年7月28日）', '各位委员：'];
  const body = ['一、计划执行的主要情况', '财政收入完成6亿元。', '二、下半年工作措施', '好。'];
  expect(read([...lines, ...body].join('\n'))).toEqual(['财政收入 null actual']);
});

test('今年 in a report of December is the last year that it reviews', () => {
  const line = '五年新增企业40户，脱贫2000人，今年脱贫512人。';
  const [, all, last] = read(reportOf('2016年12月28日', '一、过去五年工作回顾', line));
  expect([all, last]).toEqual(['脱贫 2012/2016 actual', '脱贫 2016 actual']);
});

test('a committee of a zone reports on its work', () => {
  const lines = ['青禾经济技术开发区管委会', '关于2023年上半年工作情况和下半年工作安排的报告', '（2023年7月27日）'];
  const body = ['一、上半年工作情况', '新签约项目36个。', '二、下半年工作安排', '好。'];
  expect(read([...lines, ...body].join('\n'))).toEqual(['新签约项目 null actual']);
});
