import type { Observation } from '@gongbao/indicator-schema';
import { toSeries } from '@gongbao/widget/chart';
import { expect, it } from 'vitest';
import { ofPeriod } from '../src/page/indicator/of-period.ts';
import { observed } from './observed.ts';

const observe = (refArea: string, period: string, status: Observation['status']): Observation =>
  observed({ id: `${refArea}-${period}-gwr@${status}`, refArea, period, status });

it('keeps the table of a comparison to its period, and to the places that speak of it', () => {
  const data = toSeries(
    [
      observe('990101', '2023', 'actual'),
      observe('990101', '2024', 'target'),
      observe('990102', '2024', 'actual'),
      observe('990103', '2022', 'actual'),
    ],
    { measure: 'growth', unit: '%', cadence: 'year' },
    { nameOf: (code) => code, reports: null },
  );
  const { places } = ofPeriod(data, '2024');
  expect(places.map(({ refArea, results, targets }) => [refArea, results.length, targets.length])).toEqual([
    ['990101', 0, 1],
    ['990102', 1, 0],
  ]);
});
