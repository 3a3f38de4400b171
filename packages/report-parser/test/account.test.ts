import { expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { carrySentence } from './carry-sentence.ts';

test('The account of the numbers holds those that are observed, left out and not understood', () => {
  const { text } = carrySentence('review', '“三北”工程区2023年造林1200亩，工业增加值增长8.5%—6%。');
  const { numbers, diagnostics } = parseReport(text);
  const [unread] = diagnostics.filter(({ code }) => code === 'number-unresolved');
  expect(text.slice(unread?.start, unread?.end)).toContain('6');
  // Besides those of the sentence: three of the day, and the years of two titles.
  expect(numbers).toMatchObject({ total: 9, observed: 2, ignored: { date: 6 }, unresolved: 1 });
});
