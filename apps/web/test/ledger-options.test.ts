import { describe, expect, it } from 'vitest';
import { indicatorOptions, periodOptions } from '../src/page/ledger/ledger-fields.ts';

const target = (id: string | null, text: string, period: string) => ({ indicator: { id, text }, period });
const verdicts = [
  target('gdp', '国内生产总值', '2024'),
  target('gdp', '经济增长', '2023'),
  target('apples', '苹果产量', '2021/2025'),
  target(null, '未入目录', '2024'),
];
const indicators = [
  { id: 'gdp', names: { zh: '地区生产总值', en: 'Gross domestic product' } },
  { id: 'cpi', names: { zh: '居民消费价格', en: 'Consumer prices' } },
];

describe('indicatorOptions', () => {
  const options = (language: 'zh' | 'en', indicator?: string) =>
    indicatorOptions({ verdicts, indicators }, { language, query: indicator === undefined ? {} : { indicator } }).map(
      ({ value, text }) => `${value} ${text}`,
    );

  it('calls each by the name that the reader knows, else by the words of a report, in order', () => {
    expect(options('zh')).toEqual(['gdp 地区生产总值', 'apples 苹果产量']);
    expect(options('en')).toEqual(['gdp Gross domestic product', 'apples 苹果产量']);
  });

  it('names the one that is asked for though no target has it', () => {
    expect(options('en', 'cpi')).toEqual(['cpi Consumer prices', 'gdp Gross domestic product', 'apples 苹果产量']);
    expect(options('zh', 'soup')).toContain('soup soup');
    expect(options('zh', 'gdp')).toEqual(options('zh'));
  });
});

it('periodOptions lists the newest first, with the one that is asked for though no target has it', () => {
  const values = (asked?: string) => periodOptions(verdicts, asked).map(({ text }) => text);
  expect(values()).toEqual(['2024', '2023', '2021–2025']);
  expect(values('2031')).toEqual(['2031', '2024', '2023', '2021–2025']);
  expect(values('2024')).toEqual(values());
});
