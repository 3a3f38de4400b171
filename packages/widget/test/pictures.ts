import type { Observation } from '@gongbao/indicator-schema';
import { drawLedger } from '../src/chart/draw-ledger.ts';
import { drawBullet, drawLine } from '../src/chart/draw-line.ts';
import { drawTiles } from '../src/chart/draw-tiles.ts';
import type { LedgerRow } from '../src/chart/ledger-row.ts';
import { listFacets } from '../src/chart/list-facets.ts';
import { BULLET_SIZE, placeBullet } from '../src/chart/place-bullet.ts';
import { placeCompare } from '../src/chart/place-compare.ts';
import type { FrameContent, Panel } from '../src/chart/place-frame.ts';
import { shapesOf } from '../src/chart/place-key.ts';
import { type LedgerLayout, placeLedger } from '../src/chart/place-ledger.ts';
import { type LineLayout, placeLine } from '../src/chart/place-line.ts';
import { placeTiles } from '../src/chart/place-tiles.ts';
import type { LinePlacement } from '../src/chart/placement.ts';
import type { SeriesData } from '../src/chart/series.ts';
import { toBullets } from '../src/chart/to-bullets.ts';
import { periodsOf, toCompare } from '../src/chart/to-compare.ts';
import { type SeriesContext, toSeries } from '../src/chart/to-series.ts';
import { observe } from './observe.ts';

/** A picture of the gallery: one way of the marks, with invented figures. */
export interface Picture {
  readonly name: string;
  /** What to look at in it. */
  readonly about: string;
  readonly frame: FrameContent;
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
const MARGINS = 48;

function seriesOf(observations: readonly Observation[], known: SeriesContext['reports'] = null): SeriesData {
  const facet = listFacets(observations)[0]?.facet;
  if (!facet) throw new Error('a picture needs numbers');
  return toSeries(observations, facet, { nameOf: (code) => `第${code.slice(-2)}区`, reports: known });
}

type Named = Pick<Picture, 'name' | 'about'>;

function framed({ name, about }: Named, panels: readonly Panel[], width: number, key?: FrameContent['key']): Picture {
  return { name, about, frame: { title: name, panels, notes: ['来源：虚构'], width, ...(key && { key }) } };
}

function picture(named: Named, placement: LinePlacement, language: LineLayout['language'] = 'zh'): Picture {
  const drawing = drawLine(placement, { title: named.name, summary: '', prefix: 'picture' });
  const shapes = shapesOf(placement.series.flatMap(({ marks }) => marks));
  const { width, height } = placement;
  return framed(named, [{ drawing, width, height }], width + MARGINS, { shapes, language });
}

const line = (named: Named, data: SeriesData, layout: LineLayout): Picture =>
  picture(named, placeLine(data, layout), layout.language);

function comparison(named: Named, data: SeriesData, width: number): Picture {
  return picture(named, placeCompare(toCompare(data, periodsOf(data)[0] ?? ''), { width, language: 'zh' }));
}

const bulletKinds = ['eq', 'ge', 'le', 'approx'] as const;
const bullets: readonly Panel[] = bulletKinds.map((bound) => {
  const pair = [target('990101-2023-gwr', '2023', 6, { bound }), observe('990101-2024-gwr', '2023', 6.4)];
  const [bullet] = toBullets(pair, '2023');
  if (!bullet) throw new Error('a target and its result make a bullet');
  return { name: bound, drawing: drawBullet(placeBullet(bullet), BULLET_SIZE, `bullet-${bound}`), ...BULLET_SIZE };
});

const tiles = Array.from({ length: 12 }, (_, n) => ({
  code: `9901${10 + n}`,
  name: `第${10 + n}区`,
  column: n % 4,
  row: Math.floor(n / 4),
}));
const tileMap = placeTiles(toCompare(seriesOf(manyPlaces), '2023'), { tiles }, { width: 400, language: 'zh' });
const tilePanel = { drawing: drawTiles(tileMap, 'tiles'), width: tileMap.width, height: tileMap.height };

const spans = [
  observe('990101-2021-gwr', '2016/2020', 240, { measure: 'level' }),
  target('990101-2021-gwr', '2021/2025', 300, { measure: 'level', bound: 'approx' }),
];
const ranks = [2021, 2022, 2023].map((year, n) =>
  observe(`990101-${year + 1}-gwr`, String(year), 9 - n * 3, { measure: 'rank', unit: '全市', quantity: null }),
);
const worded = [
  observe('990101-2023-gwr', '2022', 5),
  observe('990101-2024-gwr', '2023', 5.6),
  ...['与经济增长同步', '完成上级下达任务'].map((qualitative) =>
    target('990101-2024-gwr', '2024', null, { qualitative }),
  ),
];

const verdictsOf = (place: string): readonly LedgerRow[] => [
  { place, period: '2021', verdict: 'met', ...pairOf('2021', 6, 7.2, { bound: 'ge' }) },
  { place, period: '2022', verdict: 'missed', ...pairOf('2022', 5.5, 3) },
  { place, period: '2023', verdict: 'not-reported', ...pairOf('2023', 5, null, { bound: 'approx' }) },
  { place, period: '2024', verdict: 'too-early', ...pairOf('2024', null, null, { qualitative: '与经济增长同步' }) },
];

function pairOf(period: string, aim: number | null, came: number | null, more: Partial<Observation> = {}) {
  const { bound: _bound, ...rest } = more;
  return {
    target: target(`990101-${period}-gwr`, period, aim, more),
    result: came === null ? null : observe(`990101-${Number(period) + 1}-gwr`, period, came, rest),
  };
}

function ledger(named: Named, rows: readonly LedgerRow[], layout: LedgerLayout): Picture {
  const placement = placeLedger(rows, layout);
  const drawing = drawLedger(placement, { title: named.name, summary: '', prefix: 'ledger' });
  const { width, height } = placement;
  const shapes = shapesOf(placement.rows.flatMap(({ bullet }) => bullet?.placement.marks ?? []));
  return framed(named, [{ drawing, width, height }], width + MARGINS, { shapes, language: layout.language });
}

export const pictures: readonly Picture[] = [
  line({ name: 'every-mark', about: 'Each kind of statement has its mark.' }, seriesOf(everyMark, reports), wide),
  line(
    { name: 'every-mark-narrow', about: 'The same in the width of a phone, in English.' },
    seriesOf(everyMark, reports),
    {
      width: 328,
      language: 'en',
    },
  ),
  line(
    { name: 'few-places', about: 'Names stand at the ends of the lines, apart from each other.' },
    seriesOf(fewPlaces),
    wide,
  ),
  line({ name: 'many-places-one-chosen', about: 'The chosen one in ink, the others behind.' }, seriesOf(manyPlaces), {
    ...wide,
    chosen: ['990115'],
  }),
  line({ name: 'spans-of-years', about: 'A figure of five years reaches back to the first.' }, seriesOf(spans), wide),
  line({ name: 'ranks', about: 'The first place is on top.' }, seriesOf(ranks), wide),
  line({ name: 'targets-in-words', about: 'Words stand where the mark would be.' }, seriesOf(worded), wide),
  comparison({ name: 'side-by-side', about: 'By code, which ranks nobody.' }, seriesOf(fewPlaces), 860),
  comparison({ name: 'side-by-side-narrow', about: 'Names and figures keep their room.' }, seriesOf(fewPlaces), 328),
  framed({ name: 'bullets', about: 'A target by its bound, and its result.' }, bullets, 460),
  ledger(
    { name: 'ledger', about: 'The newest first; a shape and a word for each verdict.' },
    verdictsOf('第01区'),
    wide,
  ),
  ledger(
    { name: 'ledger-narrow', about: 'Of two places on a phone: no marks, and what has no room is left out in words.' },
    [...verdictsOf('Qinghe'), ...verdictsOf('Shiqiao')],
    { width: 328, language: 'en', height: 220 },
  ),
  framed({ name: 'tile-map', about: 'Tones of ink, and the number itself.' }, [tilePanel], 460),
];
