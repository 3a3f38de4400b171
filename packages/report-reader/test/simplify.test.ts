import { parseReport } from '@gongbao/report-parser';
import { expect, test } from 'vitest';
import { readReport } from '../src/index.ts';
import { readTxt } from '../src/txt.ts';

const report = [
  '某某縣政府工作報告',
  '一、2023年工作回顧',
  '全縣實現地區生產總值213億元，同比增長6.4%；一般公共預算收入下降2.1%；城鄉居民收入分別增長5.1%和6.3%。',
  '二、2024年工作安排',
  '主要預期目標是：地區生產總值增長6%左右，城鎮新增就業4000人以上。',
].join('\n');

const bytes = new TextEncoder().encode(report);

test('a report in traditional characters is read like one in simplified ones, each at its place', async () => {
  const read = await readReport(bytes);
  if (!read.ok) throw new Error(read.error.message);
  expect(read.text).toHaveLength(report.length);
  expect(read.text).toContain('地区生产总值213亿元，同比增长6.4%');
  expect(read.diagnostics).toMatchObject([{ code: 'traditional-converted', severity: 'note' }]);
  const { observations } = parseReport(read.text);
  expect(observations.map(({ measure, value, indicator }) => [measure, value, indicator.id])).toEqual([
    ['level', 213, 'gdp'],
    ['growth', 6.4, 'gdp'],
    ['growth', -2.1, 'general-public-budget-revenue'],
    ['growth', 5.1, 'urban-disposable-income'],
    ['growth', 6.3, 'rural-disposable-income'],
    ['growth', 6, 'gdp'],
    ['level', 4000, 'urban-new-jobs'],
  ]);
  for (const { source } of observations) expect(report.slice(source.start, source.end)).toMatch(/\d/);
});

test('simplified characters stay as they are, and the reader of one format leaves any as they are', async () => {
  const simplified = new TextEncoder().encode('全县实现地区生产总值213亿元，后来里程干部准备。'.repeat(9));
  expect(await readReport(simplified)).toMatchObject({ diagnostics: [], text: new TextDecoder().decode(simplified) });
  expect(readTxt(bytes)).toMatchObject({ text: report, diagnostics: [{ code: 'traditional-characters' }] });
});
