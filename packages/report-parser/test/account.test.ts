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

test('The digit of a unit is a part of the amount, and no number that is left out', () => {
  const { text } = carrySentence('review', '建成厂房5000m2、道路300M2。');
  const { numbers, observations } = parseReport(text);
  expect(observations.map(({ source }) => source.quote)).toEqual(['5000m2', '300M2']);
  expect(numbers.ignoredAt.filter(({ reason }) => reason !== 'date')).toEqual([]);
});

test('Words that head an annex at the very beginning of an endless line are counted once', () => {
  const masthead = '附件2024年松桥区政府工作报告 2024年1月9日在松桥区第三届人民代表大会第四次会议上 各位代表: ';
  const text = `${masthead}一、2023年工作回顾 ${'税收增长6.1%,出口增长7%。'.repeat(20)}`;
  const { numbers } = parseReport(text);
  expect(numbers).toMatchObject({ total: 45, observed: 40, ignored: { date: 5 } });
});

test('What concerns the whole text is told first, wherever the text begins', () => {
  const text = '街坊的日子越过越有滋味。'.repeat(500);
  const codes = (words: string): readonly string[] => parseReport(words).diagnostics.map(({ code }) => code);
  expect(codes(text)).toContain('parts-unclear');
  expect(codes(`\n\n${text}`)).toEqual(codes(text));
});

test('A part of a date is left out as a date, and the number of an item as one of a list', () => {
  const { text } = carrySentence(
    'review',
    '截至11月底建成厂房3座，6月末投产，各乡镇每月20日前报送进度。（县工信局）\n2.培训教师40人。',
  );
  const { numbers } = parseReport(text);
  const left = numbers.ignoredAt.filter(({ start }) => start > text.indexOf('截至') && start < text.indexOf('培训'));
  expect(left.map(({ start, end, reason }) => `${text.slice(start, end)} ${reason}`)).toEqual([
    '11 date',
    '6 date',
    '20 date',
    '2 list',
  ]);
});
