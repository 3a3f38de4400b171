import { expect, it } from 'vitest';
import type { OutlineSection } from '../src/data/report-document.ts';
import { headingOf, leftOut, sectionsWith } from '../src/page/report/outline-list.ts';
import { wordsOf } from '../src/text/words.ts';

const section = (id: string, ...children: OutlineSection[]): OutlineSection => ({
  id,
  level: 1,
  ordinal: null,
  title: id,
  role: 'other',
  start: 0,
  end: 0,
  children,
});

it('finds the sections that hold figures, themselves or in a part of a part', () => {
  const outline = [section('a', section('b', section('c')), section('d')), section('e'), section('f')];
  expect([...sectionsWith(outline, new Set(['c', 'f', null]))].sort()).toEqual(['a', 'b', 'c', 'f']);
  expect(sectionsWith(outline, new Set([null])).size).toBe(0);
});

it.each([
  ['一、', '工作回顾', '一、工作回顾'],
  [null, '附则', '附则'],
  ['附件1', '附件1', '附件1'],
])('%s and %s make the heading %s', (ordinal, title, heading) => {
  expect(headingOf({ ordinal, title })).toBe(heading);
});

it.each([
  ['zh', '标题较长，未收录'],
  ['en', 'a long heading, not kept'],
] as const)('says in %s of a heading without words that it is not kept', (language, words) => {
  expect(leftOut({ title: '' }, wordsOf[language])).toBe(words);
  expect(leftOut({ title: '工作回顾' }, wordsOf[language])).toBeUndefined();
});
