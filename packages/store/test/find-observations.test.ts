import { reset } from 'cloudflare:test';
import type { Observation } from '@gongbao/indicator-schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  findObservations,
  getObservation,
  getRevisions,
  type ObservationFilter,
  type ObservationOrder,
  type ObservationRecord,
  type PageKey,
  type Shards,
} from '../src/index.ts';
import { findObservationReach } from '../src/reach.ts';
import { inventedReport } from './invented-report.ts';
import { openTestStore, write } from './open-test-store.ts';

const districts = ['310201', '310202', '320301', '330401', '990101'];
const years = [2022, 2023, 2024];

/** Five districts in four provinces, three reports each; every kind of row that the order must place. */
function inventedReports() {
  return districts.flatMap((code) =>
    years.map((year) => {
      const plan = { period: String(year), status: 'target' } as const;
      const observations: Partial<Observation>[] = [
        {},
        { measure: 'growth', value: 5.1, unit: '%' },
        { ...plan, bound: 'ge' },
        { ...plan, indicator: { text: '城镇新增就业', id: 'urban-new-jobs' }, value: 1.2, unit: '万人' },
        { indicator: { text: '某某项目', id: null }, status: 'estimate' },
        { refArea: '000000' },
        { refArea: null, period: null },
        { period: `${year - 3}/${year + 1}`, status: 'target' },
      ];
      return inventedReport({ code, year, observations, deliveredOn: code === '330401' ? null : `${year}-01-12` });
    }),
  );
}

/** What is looked at row by row may end a page early. */
function fills({ asOf, linked, to }: ObservationFilter): boolean {
  return asOf === undefined && linked !== true && to === undefined;
}

describe.each([
  ['one database', {}],
  ['three databases', { '32': 1, '33': 2, '99': 1 }],
])('findObservations in %s', (_, assignment) => {
  let shards: Shards;
  let everything: readonly ObservationRecord[];

  beforeAll(async () => {
    shards = await openTestStore(assignment);
    for (const report of inventedReports()) await write(shards, report);
    everything = await pages({}, 'place', 1000);
  });

  afterAll(reset);

  test.each<[ObservationFilter, ObservationOrder]>([
    [{ placeWithin: '310000' }, 'place'],
    [{ placeWithin: '310000', from: 2022 }, '-place'],
    [{ indicator: ['gdp'], status: ['target', 'actual'] }, 'period'],
    [{ indicator: ['gdp'], place: ['310201', '330401'], asOf: '2026-02-01' }, '-period'],
    [{ report: '310201-2024-gwr' }, 'place'],
  ])('the reach of %o is enough for what it says, and no page asks more: %s', async (filter, order) => {
    const { length } = await pages(filter, order, 1000);
    const reach = (limit: number, statements: number) =>
      findObservationReach(shards, filter, { limit, order, statements });
    expect((await reach(length, 1000)).isEnough).toBe(true);
    const one = await reach(1, 1000);
    // So many statements are as many pages of one row, and one to count.
    const aPage = Math.round(1000 / (one.rows + 1));
    const asked = aPage * (length + 1);
    expect(await reach(1, asked)).toEqual({
      rows: length,
      isEnough: filter.asOf === undefined ? true : (expect.any(Boolean) as boolean),
    });
    expect((await reach(1, asked - 1)).isEnough).toBe(false);
  });

  async function pages(filter: ObservationFilter, order: ObservationOrder, limit: number) {
    const items: ObservationRecord[] = [];
    let after: PageKey | undefined;
    do {
      const page = await findObservations(shards, filter, { limit, order, after });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      items.push(...page.items);
      after = page.next ?? undefined;
      if (page.next && fills(filter)) expect(page.items.length).toBe(limit);
    } while (after);
    return items;
  }

  test('finds every observation of every shard once', () => {
    const ids = everything.map((item) => item.id);
    expect(ids.length).toBe(districts.length * years.length * 8);
    expect(new Set(ids).size).toBe(ids.length);
  });

  const key = (o: ObservationRecord) => [o.refArea ?? '', o.period ?? ''];
  test.each([
    ['place', (o: ObservationRecord) => key(o)],
    ['period', (o: ObservationRecord) => key(o).reverse()],
  ] as const)('orders by %s, and backwards', async (order, of) => {
    const forwards = await pages({}, order, 7);
    const keys = forwards.map((o) => of(o).join(' '));
    expect(keys).toEqual([...keys].sort());
    const backwards = await pages({}, `-${order}`, 11);
    expect(backwards.map((o) => of(o).join(' '))).toEqual([...keys].reverse());
    expect(new Set(backwards.map((o) => o.id)).size).toBe(everything.length);
  });

  const filters: readonly (readonly [ObservationFilter, (o: ObservationRecord) => boolean])[] = [
    [{ indicator: ['gdp'] }, (o) => o.indicator.id === 'gdp'],
    [{ indicator: ['gdp', 'urban-new-jobs'] }, (o) => o.indicator.id !== null],
    [{ place: ['310202'] }, (o) => o.refArea === '310202'],
    [{ place: ['990101', '310202', '000000'] }, (o) => ['990101', '310202', '000000'].includes(o.refArea ?? '')],
    [{ placeWithin: '310000' }, (o) => o.refArea?.startsWith('31') === true],
    [{ placeWithin: '310200', period: ['2022'] }, (o) => o.refArea?.startsWith('3102') === true && o.period === '2022'],
    [{ period: ['2022', '2023'] }, (o) => o.period === '2022' || o.period === '2023'],
    [{ period: ['2020/2024'] }, (o) => o.period === '2020/2024'],
    [
      { from: 2020, to: 2023 },
      (o) => ['2021', '2022', '2023', '2020/2024'].includes(o.period ?? '') && o.period !== '2020/2024',
    ],
    [{ from: 2019, to: 2024 }, (o) => o.period !== null && !['2021/2025'].includes(o.period)],
    [{ status: ['estimate'] }, (o) => o.status === 'estimate'],
    [{ measure: ['growth'] }, (o) => o.measure === 'growth'],
    [{ status: ['actual'], measure: ['level', 'growth'] }, (o) => o.status === 'actual'],
    [{ linked: false }, (o) => o.indicator.id === null],
    [{ linked: true, place: ['320301'] }, (o) => o.indicator.id !== null && o.refArea === '320301'],
    [{ asOf: '2023-06-01' }, (o) => (o.report.deliveredOn ?? `${o.report.year}-12-31`) <= '2023-06-01'],
    [
      { indicator: ['gdp'], place: ['310201', '330401'] },
      (o) => o.indicator.id === 'gdp' && ['310201', '330401'].includes(o.refArea ?? ''),
    ],
    [
      { indicator: ['gdp'], period: ['2023'], status: ['target'] },
      (o) => o.indicator.id === 'gdp' && o.period === '2023' && o.status === 'target',
    ],
    [
      { indicator: ['gdp'], place: ['310201'], period: ['2021', '2023'] },
      (o) => o.indicator.id === 'gdp' && o.refArea === '310201' && (o.period === '2021' || o.period === '2023'),
    ],
    [{ indicator: ['nothing-so-named'] }, () => false],
  ];

  describe.each(filters.map(([filter, holds]) => [JSON.stringify(filter), filter, holds] as const))(
    '%s',
    (_name, filter, holds) => {
      const expected = () =>
        everything
          .filter(holds)
          .map((o) => o.id)
          .sort();
      test.each(['place', '-place', 'period', '-period'] as const)('in the order %s', async (order) => {
        for (const limit of [7, 1000]) {
          const found = await pages(filter, order, limit);
          expect(found.map((o) => o.id).sort()).toEqual(expected());
          const keys = found.map((o) => (order.endsWith('place') ? key(o) : key(o).reverse()).join(' '));
          expect(keys).toEqual(order.startsWith('-') ? [...keys].sort().reverse() : [...keys].sort());
        }
      });
    },
  );

  test('a report is read in its own order, with whatever else is asked', async () => {
    const found = await pages({ report: '320301-2023-gwr' }, 'place', 3);
    expect(found.map((o) => o.source.start)).toEqual([100, 120, 140, 160, 180, 200, 220, 240]);
    const targets = await pages({ report: '320301-2023-gwr', status: ['target'] }, 'place', 1);
    expect(targets.map((o) => o.source.start)).toEqual([140, 160, 240]);
    expect(await pages({ report: '320301-1999-gwr' }, 'place', 3)).toEqual([]);
  });

  test('one observation is found by its id', async () => {
    expect((await getObservation(shards, '320301-2023-gwr@140'))?.observation).toEqual(
      everything.find((o) => o.id === '320301-2023-gwr@140'),
    );
    for (const id of ['320301-2023-gwr@141', '320301-1999-gwr@140', '320301-2023-gwr', '@', "x'@1"]) {
      expect(await getObservation(shards, id)).toBeUndefined();
    }
  });
});

test('what a report tells of a place in another database is found with that place', async () => {
  const open = await openTestStore({ '32': 1, '33': 2 });
  await write(open, inventedReport({ code: '310201', observations: [{}, { refArea: '320301' }] }));
  await write(open, inventedReport({ code: '320301' }));
  await write(open, inventedReport({ code: '330401' }));
  const { told, byScope } = await getRevisions(open);
  expect(told.get('32')).toEqual([0, 1]);
  expect(byScope.get('32')?.number).toBe(2);
  for (const shards of [open, { ...open, told }]) {
    const { items } = await findObservations(shards, { place: ['320301'] }, { limit: 9, order: 'place' });
    expect(items.map(({ id }) => id).sort()).toEqual(['310201-2024-gwr@120', '320301-2024-gwr@100']);
  }
  await reset();
});

test('a shard that is not there cannot be assigned', async () => {
  const { all } = await openTestStore();
  const { openShards } = await import('../src/index.ts');
  expect(() => openShards([], {})).toThrow(RangeError);
  expect(() =>
    openShards(
      all.map((shard) => shard.database),
      { '32': 1 },
    ),
  ).toThrow(RangeError);
});

test('two observations that start at one character are told apart', async () => {
  const own = await openTestStore();
  const start = { start: 100, end: 106, quote: '完成下达任务' };
  const namesakes = [
    { id: '990101-2024-gwr@100', indicator: { text: '粮食产量', id: null }, source: start },
    { id: '990101-2024-gwr@100.2', indicator: { text: '化肥用量', id: null }, source: start },
  ];
  await write(own, inventedReport({ observations: namesakes }));
  for (const { id, indicator } of namesakes)
    expect((await getObservation(own, id))?.observation).toMatchObject({ id, indicator });
  expect(await getObservation(own, '990101-2024-gwr@100.3')).toBeUndefined();
});
