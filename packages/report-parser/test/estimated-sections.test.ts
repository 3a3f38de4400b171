import { expect, it } from 'vitest';
import { parseReport } from '../src/index.ts';

const statuses = (title: string): string[] => {
  const text = `关于松溪区2013年国民经济和社会发展计划执行情况与2014年计划草案的报告\n\n一、2013年计划执行情况\n\n${title}\n\n——生产总值318亿元，增长9.2%。\n\n——财政收入21亿元，高于计划0.3个百分点。\n\n（二）执行的特点\n\n全年新建道路12公里，工业投资87亿元。\n\n二、2014年计划安排\n\n生产总值增长9%。\n`;
  return parseReport(text).observations.map(({ status }) => status);
};

it.each(['（一）主要指标完成情况（均为预计数）', '（一）主要指标预计完成情况'])(
  'estimates what stands under %s',
  (title) => {
    expect(statuses(title)).toEqual([...Array(4).fill('estimate'), 'actual', 'actual', 'target']);
  },
);

it('estimates nothing under a heading that does not say so', () => {
  expect(statuses('（一）主要指标完成情况')).toEqual([...Array(6).fill('actual'), 'target']);
});
