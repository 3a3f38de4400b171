import { describe, expect, test } from 'vitest';
import { readOrdinal } from '../../src/outline/ordinal.ts';

describe('the number of a heading', () => {
  test.each([
    ['七', 7],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['九十九', 99],
    ['105', 105],
    ['一百', undefined],
    ['二三', undefined],
    ['十甲', undefined],
  ])('%s: %s', (words, number) => {
    expect(readOrdinal(words)).toBe(number);
  });
});
