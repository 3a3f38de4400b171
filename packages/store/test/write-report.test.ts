import { beforeAll, describe, expect, test } from 'vitest';
import { findObservations, findPlaces, findReports, getReport, getRevisions, type Shards } from '../src/index.ts';
import { withdrawReport, writePlaces } from '../src/write.ts';
import { inventedReport } from './invented-report.ts';
import { databases, openTestStore, write } from './open-test-store.ts';

let shards: Shards;
beforeAll(async () => {
  shards = await openTestStore();
  await writePlaces(
    shards.all[0]!.database,
    [
      {
        code: '500102',
        name: '涪陵区',
        fullName: '重庆市涪陵区',
        english: 'Fuling',
        level: 'county',
        parent: '500000',
        former: [],
      },
      {
        code: '990101',
        name: '清河区',
        fullName: '云州市清河区',
        english: null,
        level: 'county',
        parent: '990100',
        former: [],
      },
    ],
    '2026-01-01T00:00:00.000Z',
  );
});

const day = '2026-02-01T00:00:00.000Z';
const all = { limit: 100, order: 'place' } as const;

describe('writeReport', () => {
  test('gives back every observation as the contract has it, with its receipt', async () => {
    const document = inventedReport({
      observations: [
        {},
        { value: { min: 5, max: 5.5 }, unit: '%', quantity: null, status: 'target', measure: 'growth', bound: 'ge' },
        { value: null, unit: null, quantity: null, qualitative: '与经济增长同步', period: null, refArea: null },
        { value: { parts: [2.29, 1] }, unit: 'ratio', quantity: { value: { parts: [2.29, 1] }, unit: '1' } },
        { table: { index: 0, row: 3, column: 5 }, section: null, indicator: { text: '某项', id: null } },
      ],
    });
    expect(await write(shards, document)).toEqual({ outcome: 'written' });
    const { items, next } = await findObservations(shards, { report: document.report.id }, all);
    expect(next).toBeNull();
    expect(items).toMatchObject(document.observations);
    expect(items[0]).toMatchObject({
      place: { code: '990101', name: '云州市清河区', english: null },
      sectionTitle: '经济稳中有进',
      report: { id: '990101-2024-gwr', year: 2024, deliveredOn: '2024-01-12', sha256: document.source.sha256 },
    });
    expect(items[2]?.place).toBeNull();
    expect(items[4]?.sectionTitle).toBeNull();
  });

  test('names a place for readers of English too, and finds it by that name', async () => {
    await write(shards, inventedReport({ year: 2019, observations: [{ refArea: '500102' }] }));
    const { items } = await findObservations(shards, { report: '990101-2019-gwr' }, all);
    expect(items[0]?.place).toEqual({ code: '500102', name: '重庆市涪陵区', english: 'Fuling' });
    const found = await findPlaces(shards, { q: 'fuling' }, { limit: 10 });
    expect(found.items).toMatchObject([{ code: '500102', english: 'Fuling' }]);
  });

  test('changes nothing the second time', async () => {
    const revision = async () => (await getRevisions(shards)).whole.number;
    const before = await revision();
    const document = inventedReport({ year: 2021 });
    expect(await write(shards, document)).toEqual({ outcome: 'written' });
    expect(await write(shards, document)).toEqual({ outcome: 'unchanged' });
    expect(await revision()).toBe(before + 1);
  });

  test('counts for every province that it tells of, when it comes, when it changes and when it goes', async () => {
    const numbers = async () => {
      const { byScope } = await getRevisions(shards);
      return ['99', '50', '32', '00'].map((scope) => byScope.get(scope)?.number ?? 0);
    };
    const raised = async (run: () => Promise<unknown>): Promise<readonly number[]> => {
      const before = await numbers();
      await run();
      return (await numbers()).map((number, index) => number - (before[index] ?? 0));
    };
    const telling = (...places: (string | null)[]) =>
      inventedReport({ year: 2017, observations: places.map((refArea) => ({ refArea })) });
    expect(await raised(() => write(shards, telling('990101', '500115', '500120', '000000', null)))).toEqual([
      1, 1, 0, 0,
    ]);
    expect(await raised(() => write(shards, telling('320101')))).toEqual([1, 1, 1, 0]);
    const withdrawal = { origin: 'data', withdrawnAt: day, writeId: crypto.randomUUID() } as const;
    expect(await raised(() => withdrawReport(shards, { ...withdrawal, reportId: '990101-2017-gwr' }))).toEqual([
      1, 0, 1, 0,
    ]);
  });

  test('adds a version and keeps the one before it', async () => {
    await write(shards, inventedReport({ year: 2022, observations: [{}, {}] }));
    const second = inventedReport({ year: 2022, observations: [{ value: 9 }] });
    expect(await write(shards, second)).toEqual({ outcome: 'written' });
    const { items } = await findObservations(shards, { report: '990101-2022-gwr' }, all);
    expect(items.map((item) => item.value)).toEqual([9]);
    const kept = await databases[0]
      .prepare(
        `SELECT o.current FROM observation o JOIN report_version r ON r.id = o.version WHERE r.report_id = ? ORDER BY o.id`,
      )
      .bind('990101-2022-gwr')
      .all();
    expect(kept.results).toEqual([{ current: 0 }, { current: 0 }, { current: 1 }]);
    expect((await getReport(shards, '990101-2022-gwr'))?.counts.observations).toBe(1);
  });

  test('brings an older reading back only where it is asked to', async () => {
    const [first, second] = [1, 2].map((value) => inventedReport({ year: 2018, observations: [{ value }] }));
    const current = async () => (await findObservations(shards, { report: '990101-2018-gwr' }, all)).items[0]?.value;
    for (const document of [first!, second!]) await write(shards, document, day, 'ever');
    expect(await write(shards, first!, day, 'ever')).toEqual({ outcome: 'unchanged' });
    expect(await current()).toBe(2);
    expect(await write(shards, first!, day, 'current')).toEqual({ outcome: 'written' });
    expect(await current()).toBe(1);
  });

  test('counts what is current, through new versions', async () => {
    const { items } = await findPlaces(shards, { reported: true }, { limit: 10 });
    const reports = await findReports(shards, {}, { limit: 100 });
    expect(items.map((place) => [place.code, place.reports])).toEqual([['990101', reports.items.length]]);
    const counted = await databases[0].prepare('SELECT * FROM indicator_count').all();
    const found = await findObservations(shards, { indicator: ['gdp'] }, all);
    expect(counted.results).toEqual([{ indicator_id: 'gdp', observations: found.items.length }]);
  });

  test('writes all or nothing', async () => {
    const document = inventedReport({ year: 2020, observations: [{}, { measure: null as never }] });
    await expect(write(shards, document)).rejects.toThrow();
    expect(await getReport(shards, '990101-2020-gwr')).toBeUndefined();
  });

  test('refuses a report that has no place, no year or no kind', async () => {
    const document = inventedReport();
    const placeless = { ...document, report: { ...document.report, refArea: null } };
    const yearless = { ...document, report: { ...document.report, year: null } };
    const kindless = { ...document, report: { ...document.report, kind: 'unknown' as const } };
    expect(await write(shards, placeless)).toEqual({ outcome: 'refused', reason: 'no-place' });
    expect(await write(shards, yearless)).toEqual({ outcome: 'refused', reason: 'no-year' });
    expect(await write(shards, kindless)).toEqual({ outcome: 'refused', reason: 'no-kind' });
  });

  test('writes a long report in one batch', async () => {
    const observations = Array.from({ length: 3000 }, () => ({}));
    expect(await write(shards, inventedReport({ year: 2019, observations }))).toEqual({ outcome: 'written' });
    expect((await getReport(shards, '990101-2019-gwr'))?.counts.observations).toBe(3000);
  });
});
