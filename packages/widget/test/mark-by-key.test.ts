import { describe, expect, it } from 'vitest';
import { allMarks, markByKey } from '../src/chart/mark-by-key.ts';
import { placeCompare } from '../src/chart/place-compare.ts';
import { placeLine } from '../src/chart/place-line.ts';
import type { LinePlacement } from '../src/chart/placement.ts';
import { toCompare } from '../src/chart/to-compare.ts';
import { toSeries } from '../src/chart/to-series.ts';
import { observe } from './observe.ts';

const growth = { measure: 'growth', unit: '%', cadence: 'year' } as const;
const context = { nameOf: (code: string) => code, reports: null };
const layout = { width: 800, language: 'zh' } as const;

/** 990101 states 2021 to 2023 and a target of 2023; 990102 states 2023 alone, the same number. */
const observations = [
  observe('990101-2022-gwr', '2021', 4),
  observe('990101-2023-gwr', '2022', 5),
  observe('990101-2023-gwr', '2023', 7, { status: 'target' }),
  observe('990101-2024-gwr', '2023', 6),
  observe('990102-2024-gwr', '2023', 6),
];
const data = toSeries(observations, growth, context);
const series = placeLine(data, layout);
const comparison = placeCompare(toCompare(data, '2023'), layout);

const keys = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };

/** What is reached by keys, one after the other, from what is marked by its place, period and status. */
function walk(placement: LinePlacement, from: string, ...pressed: string[]): (string | undefined)[] {
  const named = new Map(observations.map(({ id, refArea, period, status }) => [id, `${refArea} ${period} ${status}`]));
  const nameOf = (id: string): string => named.get(id) ?? '';
  let mark = allMarks(placement).find(({ observations: [id] }) => nameOf(id) === from);
  return pressed.map((written) => {
    const [key = '', ...modifiers] = written.split('+').reverse();
    const held = Object.fromEntries(modifiers.map((name) => [`${name}Key`, true]));
    const next = mark && markByKey(placement, mark, { ...keys, ...held, key });
    mark = next ?? mark;
    return next && nameOf(next.observations[0]);
  });
}

describe('markByKey in a series', () => {
  it('goes along the series of a place by arrows, and stays at its ends', () => {
    expect(walk(series, '990101 2022 actual', 'ArrowLeft', 'ArrowLeft', 'ArrowRight')).toEqual([
      '990101 2021 actual',
      '990101 2021 actual',
      '990101 2022 actual',
    ]);
  });

  it('comes by every mark of a year, those on one spot too', () => {
    const reached = walk(series, '990101 2023 target', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(new Set(reached)).toEqual(new Set(['990101 2023 actual', '990102 2023 actual']));
    expect(reached[2]).toBe(reached[1]);
  });

  it('goes to the first and the last mark of the place by Home and End, of the chart with Ctrl', () => {
    expect(walk(series, '990101 2022 actual', 'Home')).toEqual(['990101 2021 actual']);
    expect(walk(series, '990101 2022 actual', 'End')[0]).toMatch(/^990101 2023/);
    expect(walk(series, '990102 2023 actual', 'Home', 'ctrl+Home')).toEqual([
      '990102 2023 actual',
      '990101 2021 actual',
    ]);
  });

  it('leaves to the page what is the page’s', () => {
    const others = ['alt+ArrowLeft', 'meta+ArrowRight', 'ctrl+ArrowDown', 'shift+End', 'PageDown', 'PageUp', 'a'];
    expect(walk(series, '990101 2022 actual', ...others)).toEqual(others.map(() => undefined));
  });
});

describe('markByKey in a comparison', () => {
  it('goes from row to row, and to the ends of a row and of all rows', () => {
    expect(walk(comparison, '990101 2023 target', 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([
      '990102 2023 actual',
      '990102 2023 actual',
      '990101 2023 actual',
    ]);
    expect(walk(comparison, '990101 2023 actual', 'End', 'Home')).toEqual(['990101 2023 target', '990101 2023 actual']);
    expect(walk(comparison, '990101 2023 actual', 'ctrl+End', 'ctrl+Home')).toEqual([
      '990102 2023 actual',
      '990101 2023 actual',
    ]);
  });
});
