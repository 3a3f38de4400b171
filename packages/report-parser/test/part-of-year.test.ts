import { expect, it } from 'vitest';
import { parseReport } from '../src/index.ts';

it('gives the results of half a year no period, and says why where the title alone says it', () => {
  const title = '关于云屏区2023年上半年国民经济和社会发展计划执行情况的报告';
  const text = `${title}\n\n各位代表：\n一、计划执行情况\n全区地区生产总值增长5.2%。\n`;
  const { observations, diagnostics } = parseReport(text);
  expect(observations.map(({ period, value }) => [period, value])).toEqual([[null, 5.2]]);
  const [told] = diagnostics.filter(({ code }) => code === 'part-of-year');
  expect(text.slice(told?.start, told?.end)).toBe('上半年');
});
