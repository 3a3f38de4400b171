import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { comparePeriods, formatPeriod, parsePeriod } from '../src/index.ts';

it.each([
  ['2023', { start: 2023, end: 2023 }],
  ['2021/2025', { start: 2021, end: 2025 }],
  ['2025/2021', undefined],
  ['23', undefined],
  ['2023年', undefined],
  ['2021-2025', undefined],
  [' 2023', undefined],
  ['', undefined],
])('parsePeriod reads %j', (text, period) => {
  expect(parsePeriod(text)).toEqual(period);
});

test('periods are ordered by their end, then by their start', () => {
  const shuffled = ['2025', 'soon', '2021', '2021/2025', '2026', '2016/2020', '2020'];
  expect(shuffled.sort(comparePeriods)).toEqual(['2016/2020', '2020', '2021', '2021/2025', '2025', '2026', 'soon']);
});

const period = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test('what is formatted is parsed back', () => {
  fc.assert(
    fc.property(period, (p) => {
      expect(parsePeriod(formatPeriod(p))).toEqual(p);
    }),
  );
});

test('the order is total', () => {
  fc.assert(
    fc.property(period, period, period, (p, q, r) => {
      const [a, b, c] = [formatPeriod(p), formatPeriod(q), formatPeriod(r)];
      expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
      expect(comparePeriods(a, b) === 0).toBe(a === b);
      if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
