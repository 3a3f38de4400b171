import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/masthead/read-date.ts';

describe('the day of a report', () => {
  test.each([
    ['2024年1月12日在某某区第一次会议上', '2024-01-12'],
    ['二〇二四年十二月三十一日', '2024-12-31'],
    ['二○二四年一月十日', undefined],
    ['二零二三年十月二十日', '2023-10-20'],
    ['二〇二三年十一月十五日', '2023-11-15'],
    ['二〇二四年二月二十九日', '2024-02-29'],
    ['2023年2月29日', undefined],
    ['2023年13月1日', undefined],
    ['2023年1月', undefined],
  ])('%s: %s', (words, day) => {
    expect(readDate(words)).toBe(day);
  });
});
