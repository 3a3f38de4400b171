import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatNumber } from '../src/chart.ts';

const locales = { zh: 'zh-CN', en: 'en' } as const;

describe('numbers as readers see them', () => {
  it.each(['zh', 'en'] as const)('are written in %s as its locale writes them, whatever their size', (language) => {
    const format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 20, useGrouping: 'min2' });
    const numbers = fc.oneof(
      fc.integer({ min: -20_000, max: 20_000 }),
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }).filter((value) => Math.abs(value) > 1e-9),
      fc
        .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
        .map(([n, d]) => Number(`${n}e-${d}`)),
    );
    fc.assert(
      fc.property(numbers, (value) => {
        expect(formatNumber(value, language)).toBe(format.format(value === 0 ? 0 : value).replace('-', '−'));
      }),
    );
  });
});

describe('days as people say them', () => {
  it('are written in Chinese as its locale writes them', () => {
    const format = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        expect(formatDay(day.toISOString().slice(0, 10), 'zh')).toBe(format.format(day));
      }),
    );
  });

  it('are years where no more is known, and days of English in English', () => {
    expect([formatDay('2024', 'zh'), formatDay('2024-03-05', 'en')]).toEqual(['2024', '5 March 2024']);
  });
});
