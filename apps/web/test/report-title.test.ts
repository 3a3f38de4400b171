import { expect, it } from 'vitest';
import { toldInWords } from '../src/page/report/number-account.ts';
import { reportTitle } from '../src/text/report-title.ts';
import { wordsOf } from '../src/text/words.ts';

const report = (title: string | null, code: string, name: string) => ({
  id: `${code}-2024-gwr`,
  title,
  kind: 'government-work-report' as const,
  year: 2024,
  refArea: { code, name, level: 'county' as const },
});

it.each([
  [
    report('政府工作报告', '000000', '中华人民共和国'),
    '全国政府工作报告（2024年）',
    'China: government work report (2024)',
  ],
  [report(null, '000000', '中华人民共和国'), '全国政府工作报告（2024年）', 'China: government work report (2024)'],
  [
    report('政府工作报告', '990101', '云州市清河区'),
    '云州市清河区政府工作报告（2024年）',
    '云州市清河区: government work report (2024)',
  ],
  [
    report('清河区人民政府工作报告', '990101', '云州市清河区'),
    '清河区人民政府工作报告（2024年）',
    '云州市清河区: government work report (2024)',
  ],
  [{ ...report(null, '', ''), refArea: null }, '政府工作报告（2024年）', 'Government work report (2024)'],
] as const)('says whose report it is: %j', (named, zh, en) => {
  const visit = (language: 'zh' | 'en') => ({ language, words: wordsOf[language] });
  expect([reportTitle(named, visit('zh')), reportTitle(named, visit('en'))]).toEqual([zh, en]);
});

it('counts the figures that are told without a digit', () => {
  const said = (quote: string) => ({ source: { start: 0, end: quote.length, quote } });
  expect(toldInWords([said('首位'), said('５%'), said('12.5亿元'), said('与经济增长同步')])).toBe(2);
});
