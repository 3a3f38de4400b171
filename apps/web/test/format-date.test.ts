import { expect, it } from 'vitest';
import { formatDate, formatMonth } from '../src/text/format-date.ts';

it('writes days and months as the reader does', () => {
  expect([formatDate('2024-01-12', 'zh'), formatDate('2024-01-12', 'en')]).toEqual([
    '2024年1月12日',
    '12 January 2024',
  ]);
  expect([formatMonth('2001-12', 'zh'), formatMonth('2001-12', 'en')]).toEqual(['2001年12月', 'December 2001']);
});

it('leaves a year alone as it is', () => {
  expect(formatMonth('1997', 'en')).toBe('1997');
});
