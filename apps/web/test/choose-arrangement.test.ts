import type { PlaceSeries, SeriesData } from '@gongbao/widget/chart';
import { expect, it } from 'vitest';
import { chooseArrangement } from '../src/page/indicator/choose-arrangement.ts';

const place: PlaceSeries = { refArea: '', name: '', results: [], runs: [], replaced: [], targets: [], worded: [] };

const dataOf = (places: number): SeriesData => ({
  facet: { measure: 'growth', unit: '%', cadence: 'year' },
  unit: '%',
  years: null,
  places: Array.from({ length: places }, () => place),
  gaps: [],
  undrawn: [],
});

it('starts with a chart for each place where there are more than can be told apart', () => {
  expect(chooseArrangement(dataOf(6), undefined, false)).toBe('together');
  expect(chooseArrangement(dataOf(7), undefined, false)).toBe('apart');
  expect(chooseArrangement(dataOf(4), undefined, true)).toBe('apart');
  expect(chooseArrangement(dataOf(9), 'together', false)).toBe('together');
});
