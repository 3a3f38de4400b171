import type { Observation } from '@gongbao/indicator-schema';
import type { LineLayout } from '../src/chart/place-line.ts';
import type { SeriesContext } from '../src/chart/to-series.ts';
import { observe } from './observe.ts';

/** The pictures of the gallery: each way of the marks, with invented figures. */
export interface Picture {
  readonly name: string;
  readonly observations: readonly Observation[];
  readonly reports: SeriesContext['reports'];
  readonly layout: LineLayout;
}

const target = (report: string, period: string, value: Observation['value'], more: Partial<Observation> = {}) =>
  observe(report, period, value, { status: 'target', ...more });

const everyMark = [
  observe('990101-2018-gwr', '2017', 6.4),
  target('990101-2018-gwr', '2018', 6, { bound: 'ge' }),
  observe('990101-2019-gwr', '2018', 6.8),
  target('990101-2019-gwr', '2019', { min: 6, max: 6.5 }),
  observe('990101-2020-gwr', '2019', 5.9, { status: 'estimate' }),
  target('990101-2020-gwr', '2020', 5, { bound: 'approx' }),
  target('990101-2022-gwr', '2022', 5.5),
  observe('990101-2022-gwr', '2021', 7.2, { bound: 'ge' }),
  observe('990101-2023-gwr', '2022', 3),
  observe('990101-2024-gwr', '2022', 3.6),
  observe('990101-2024-gwr', '2023', -1.2),
  target('990101-2024-gwr', '2023', 4, { bound: 'le' }),
  target('990101-2024-gwr', '2024', null, { qualitative: '与经济增长同步' }),
];

const fewPlaces = ['990101', '990102', '990103', '990104'].flatMap((place, n) => [
  observe(`${place}-2023-gwr`, '2022', 4 + n * 0.7),
  observe(`${place}-2024-gwr`, '2023', 5.2 + n * 0.3),
  target(`${place}-2024-gwr`, '2024', 6 + n / 10, { bound: n % 2 ? 'ge' : 'eq' }),
]);

const manyPlaces = Array.from({ length: 14 }, (_, n) => [
  observe(`9901${10 + n}-2023-gwr`, '2022', 3 + ((n * 7) % 11) / 2),
  observe(`9901${10 + n}-2024-gwr`, '2023', 4 + ((n * 5) % 13) / 3),
]).flat();

const reports = [2018, 2019, 2020, 2022, 2023, 2024].map((year) => ({ refArea: '990101', year }));
const wide = { width: 860, language: 'zh' } as const;

export const pictures: readonly Picture[] = [
  { name: 'every-mark', observations: everyMark, reports, layout: wide },
  { name: 'every-mark-narrow', observations: everyMark, reports, layout: { width: 328, language: 'en' } },
  { name: 'few-places', observations: fewPlaces, reports, layout: wide },
  { name: 'many-places-one-chosen', observations: manyPlaces, reports, layout: { ...wide, chosen: ['990115'] } },
  {
    name: 'spans-of-years',
    observations: [
      observe('990101-2021-gwr', '2016/2020', 240, { measure: 'level' }),
      target('990101-2021-gwr', '2021/2025', 300, { measure: 'level', bound: 'approx' }),
    ],
    reports,
    layout: wide,
  },
  {
    name: 'ranks',
    observations: [2021, 2022, 2023].map((year, n) =>
      observe(`990101-${year + 1}-gwr`, String(year), 9 - n * 3, { measure: 'rank', unit: '全市', quantity: null }),
    ),
    reports,
    layout: wide,
  },
];
