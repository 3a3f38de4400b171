import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReports } from '../src/index.ts';
import { readExample } from './read-example.ts';

const words = fc.constantFrom(
  '增长',
  '，',
  '。',
  '其中',
  '、',
  '和',
  '分别',
  '一是',
  '二是',
  '三个方面工作',
  '项目',
  '\n',
  '占',
  '由',
  '提高到',
  '（',
  '”',
);
const mark = fc
  .tuple(
    fc.integer({ min: 0, max: 5000 }),
    fc.constantFrom('个', '亿元', '%', '个百分点', '人', ''),
    fc.constantFrom('actual', 'target'),
    fc.constantFrom(2030, 2031, 2032),
    fc.constantFrom('level', 'growth', 'change', 'gap'),
    fc.constantFrom('建设项目', '进出口总额', '出口', '投资占生产总值比重', '参保率', '计划投资完成率'),
    fc.constantFrom('', ' @0.4', ' @0.5'),
  )
  .map(
    ([value, unit, status, year, measure, name, cell]) =>
      `{${value}${unit} ${status} ${year} ${measure} ${name}${cell}}`,
  );

const text = fc.array(fc.oneof(words, mark), { maxLength: 40 }).map((parts) => parts.join(''));

test('any text can be checked, with the same answer each time', () => {
  fc.assert(
    fc.property(text, text, (before, now) => {
      const sources = readExample({ before, text: now });
      const checks = checkReports(sources);
      expect(checkReports(sources)).toEqual(checks);
      expect(JSON.parse(JSON.stringify(checks))).toEqual(checks);
    }),
  );
});

test('a finding quotes the report, and the summary counts it', () => {
  fc.assert(
    fc.property(text, (now) => {
      const sources = readExample({ text: now });
      const { findings, summary } = checkReports(sources, { language: 'en' });
      for (const { spans, message } of findings) {
        expect(message).not.toMatch(/undefined|NaN/u);
        for (const { start, end, quote } of spans) expect(sources[0]?.text?.slice(start, end)).toBe(quote);
      }
      const counted = summary.reduce((sum, { conflicts, notes }) => sum + conflicts + notes, 0);
      expect(counted).toBe(findings.length);
    }),
  );
});

test('without its text a report can still be checked', () => {
  fc.assert(
    fc.property(text, (now) => {
      const [source] = readExample({ text: now });
      if (source) expect(() => checkReports([{ report: source.report }])).not.toThrow();
    }),
  );
});
