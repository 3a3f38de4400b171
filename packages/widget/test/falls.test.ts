import type { Observation } from '@gongbao/indicator-schema';
import { describe, expect, it } from 'vitest';
import { formatFigure } from '../src/chart/format-value.ts';
import { placeLine } from '../src/chart/place-line.ts';
import { targetMark } from '../src/chart/target-mark.ts';
import { toSeries } from '../src/chart/to-series.ts';
import { observe } from './observe.ts';

const fall = (value: Observation['value'], bound: Observation['bound'], more: Partial<Observation> = {}) =>
  observe('990101-2024-gwr', '2024', value, { status: 'target', bound, ...more });

describe('a fall with a bound', () => {
  it.each([
    [fall(-3.4, 'ge'), '下降3.4%以上', 'a fall of at least 3.4%'],
    [fall(-3.4, 'gt'), '下降超过3.4%', 'a fall of more than 3.4%'],
    [fall(-3.4, 'le'), '下降3.4%以内', 'a fall of at most 3.4%'],
    [fall({ min: -5, max: -3 }, 'ge'), '下降3–5%以上', 'a fall of at least 3–5%'],
    [fall(-200, 'ge', { measure: 'change', unit: '户' }), '减少200户以上', 'a fall of at least 200 户'],
    [fall(-0.4, 'gt', { measure: 'gap', unit: '个百分点' }), '低超过0.4个百分点', 'lower by more than 0.4 个百分点'],
    // Without an open side a minus misleads nobody.
    [fall(-3.4, 'eq'), '−3.4%', '−3.4%'],
    [fall(-3.4, 'approx'), '−3.4%左右', 'about −3.4%'],
    [fall(-2, 'ge', { measure: 'level', unit: '℃' }), '−2℃以上', 'at least −2 ℃'],
  ])('is said by its size: %#', (observation, chinese, english) => {
    expect(formatFigure(observation, 'zh')).toBe(chinese);
    expect(formatFigure(observation, 'en')).toBe(english);
  });

  it('is open towards larger falls, as the ledger reads it', () => {
    const markOf = (observation: Observation) =>
      targetMark({ observation, from: 2024, year: 2024, low: -3.4, high: -3.4, repeats: [] }).shape;
    expect(markOf(fall(-3.4, 'ge'))).toBe('ceiling');
    expect(markOf(fall(-3.4, 'le'))).toBe('floor');
    const facet = { measure: 'growth', unit: '%', cadence: 'year' } as const;
    const result = observe('990101-2024-gwr', '2023', -20, { bound: 'gt' });
    const { series } = placeLine(toSeries([result], facet, { nameOf: (code) => code, reports: null }), {
      width: 800,
      language: 'zh',
    });
    const [from, to] = series[0]?.marks[0]?.strokes[0] ?? [];
    expect(to?.[1]).toBeGreaterThan(from?.[1] ?? Number.POSITIVE_INFINITY);
  });
});
