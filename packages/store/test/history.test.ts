import { beforeAll, describe, expect, test } from 'vitest';
import {
  findChanges,
  findObservations,
  findReports,
  findTerms,
  findVersions,
  getParsedReports,
  getRevisions,
  type PageKey,
  type Shards,
  search,
} from '../src/index.ts';
import { withdrawReport } from '../src/write.ts';
import { inventedReport } from './invented-report.ts';
import { openTestStore, write } from './open-test-store.ts';

let shards: Shards;
const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;

beforeAll(async () => {
  shards = await openTestStore({ '32': 1 });
  await write(shards, inventedReport({ code: '990101', year: 2023 }), day(1));
  await write(shards, inventedReport({ code: '320101', year: 2023 }), day(1));
  await write(
    shards,
    inventedReport({ code: '990101', year: 2024, observations: [{}, { measure: 'growth' }] }),
    day(2),
  );
  await write(shards, inventedReport({ code: '990101', year: 2023, observations: [{ value: 9 }] }), day(3));
  await withdrawReport(shards, {
    reportId: '320101-2023-gwr',
    origin: 'data',
    withdrawnAt: day(4),
    writeId: 'withdrawal',
  });
});

test('what happened is told in its order, over all shards, page by page', async () => {
  const told: string[] = [];
  let after: PageKey | undefined;
  do {
    const page = await findChanges(shards, { order: 'oldest' }, { limit: 2, after });
    told.push(...page.items.map(({ kind, report, changedAt }) => `${changedAt.slice(8, 10)} ${kind} ${report.id}`));
    after = page.next ?? undefined;
  } while (after);
  const expected = [
    '01 new 990101-2023-gwr',
    '01 new 320101-2023-gwr',
    '02 new 990101-2024-gwr',
    '03 changed 990101-2023-gwr',
    '04 withdrawn 320101-2023-gwr',
  ];
  expect(told).toEqual(expected);
  const newest = await findChanges(shards, { order: 'newest', since: day(2) }, { limit: 10 });
  expect(newest.items.map(({ kind }) => kind)).toEqual(['withdrawn', 'changed', 'new']);
});

test('every version of a report is kept, with the time that it held', async () => {
  const versions = await findVersions(shards, '990101-2023-gwr');
  expect(versions.map(({ recordedAt, supersededAt }) => [recordedAt, supersededAt])).toEqual([
    [day(3), null],
    [day(1), day(3)],
  ]);
});

describe('as of a day', () => {
  const valuesOn = async (asOf: string | undefined, filter: { report?: string } = {}) => {
    const { items } = await findObservations(shards, { asOf, ...filter }, { limit: 10, order: 'place' });
    return items.map(({ id, value }) => [id, value]);
  };
  const first = ['990101-2023-gwr@100', 312.6];
  const corrected = ['990101-2023-gwr@100', 9];

  test('what was shown then stays, whatever is corrected, added or withdrawn later', async () => {
    expect(await valuesOn('2026-01-01')).toEqual([['320101-2023-gwr@100', 312.6], first]);
    expect((await valuesOn('2026-01-02')).map(([id]) => id)).toEqual([
      '320101-2023-gwr@100',
      '990101-2023-gwr@100',
      '990101-2024-gwr@100',
      '990101-2024-gwr@120',
    ]);
    expect(await valuesOn('2026-01-02', { report: '990101-2023-gwr' })).toEqual([first]);
    expect(await valuesOn('2026-01-03', { report: '990101-2023-gwr' })).toEqual([corrected]);
    expect((await valuesOn('2026-01-04')).map(([id]) => id)).not.toContain('320101-2023-gwr@100');
  });

  test('before anything was known, the first readings of what had been delivered stand in', async () => {
    expect(await valuesOn('2025-06-30', { report: '990101-2023-gwr' })).toEqual([first]);
    expect(await valuesOn('2020-06-30')).toEqual([]);
  });

  test('pages go on from each other in every order', async () => {
    for (const order of ['place', '-place', 'period', '-period'] as const) {
      const whole = await findObservations(shards, { asOf: '2026-01-02' }, { limit: 10, order });
      const seen: string[] = [];
      let after: PageKey | undefined;
      do {
        const page = await findObservations(shards, { asOf: '2026-01-02' }, { limit: 1, order, after });
        seen.push(...page.items.map(({ id }) => id));
        after = page.next ?? undefined;
      } while (after);
      expect(seen).toEqual(whole.items.map(({ id }) => id));
    }
  });

  test('whole reports are those of that day', async () => {
    const of = { places: ['990101', '320101'] };
    const valuesOf = async (asOf: string) =>
      (await getParsedReports(shards, { of, asOf })).map(({ report, observations }) => [
        report.id,
        observations[0]?.value,
      ]);
    expect(new Map((await valuesOf('2026-01-01')) as [string, unknown][])).toEqual(
      new Map<string, unknown>([
        ['990101-2023-gwr', 312.6],
        ['320101-2023-gwr', 312.6],
      ]),
    );
    expect(new Map((await valuesOf('2026-01-04')) as [string, unknown][]).get('990101-2023-gwr')).toBe(9);
  });
});

test('a withdrawn report is found nowhere, and its versions stay', async () => {
  expect((await findReports(shards, { place: ['320101'] }, { limit: 10 })).items).toEqual([]);
  expect((await findReports(shards, { q: '云州', placeWithin: '320000' }, { limit: 10 })).items).toEqual([]);
  expect((await findObservations(shards, { placeWithin: '320000' }, { limit: 10, order: 'place' })).items).toEqual([]);
  expect((await findTerms(shards, { report: '320101-2023-gwr' }, { limit: 10 })).items).toHaveLength(0);
  expect(await findVersions(shards, '320101-2023-gwr')).toHaveLength(1);
});

test('only the scope of a change is raised', async () => {
  const { byScope: before } = await getRevisions(shards);
  await write(shards, inventedReport({ code: '990101', year: 2025 }), day(5));
  const { byScope: after } = await getRevisions(shards);
  expect(after.get('99')).toEqual({ number: (before.get('99')?.number ?? 0) + 1, changedAt: day(5) });
  expect(after.get('32')).toEqual(before.get('32'));
  expect(after.get('')).toEqual(before.get(''));
});

describe('whole reports', () => {
  test('come back as they were written', async () => {
    const document = inventedReport({ code: '990101', year: 2024, observations: [{}, { measure: 'growth' }] });
    expect(await getParsedReports(shards, { of: { report: '990101-2024-gwr' } })).toEqual([document]);
  });

  test('of a place, with some indicators alone', async () => {
    const reports = await getParsedReports(shards, { of: { places: ['990101', '320101'] }, indicator: ['nothing'] });
    expect(reports.map(({ report, observations }) => [report.id, observations.length])).toEqual([
      ['990101-2023-gwr', 0],
      ['990101-2024-gwr', 0],
      ['990101-2025-gwr', 0],
    ]);
  });
});

describe('terms and search', () => {
  test('terms by name and by words, of current versions', async () => {
    const { items } = await findTerms(shards, { q: '两翼' }, { limit: 10 });
    expect(items.map(({ term, report }) => `${term} ${report.id}`).sort()).toEqual([
      '“一核两翼” 990101-2023-gwr',
      '“一核两翼” 990101-2024-gwr',
      '“一核两翼” 990101-2025-gwr',
    ]);
    expect((await findTerms(shards, { q: '三翼' }, { limit: 10 })).items).toEqual([]);
    expect((await findTerms(shards, { report: '990101-2024-gwr' }, { limit: 10 })).items).toHaveLength(1);
  });

  test('search tells kinds apart', async () => {
    const kinds = ['report', 'term'] as const;
    const hits = await search(shards, { q: '云州', kind: kinds, limit: 10 });
    expect(hits.map(({ kind, ref }) => `${kind} ${ref}`).sort()).toEqual([
      'report 990101-2023-gwr',
      'report 990101-2024-gwr',
      'report 990101-2025-gwr',
    ]);
    const terms = await search(shards, { q: '一核', kind: kinds, limit: 2 });
    expect(terms.map(({ kind, label }) => [kind, label])).toEqual([
      ['term', '“一核两翼”'],
      ['term', '“一核两翼”'],
    ]);
    expect(await search(shards, { q: '。', kind: kinds, limit: 2 })).toEqual([]);
  });
});

test('a version has a day that it is shown as of, but for one that is replaced before its day is over', async () => {
  const code = '990105';
  const versions = [
    [day(5), 1],
    ['2026-01-06T01:00:00.000Z', 2],
    ['2026-01-06T02:00:00.000Z', 3],
    ['2026-01-06T03:00:00.000Z', 4],
    [day(8), 5],
  ] as const;
  for (const year of [2025, 2026, 2027]) {
    for (const [time, value] of versions) {
      await write(shards, inventedReport({ code, year, observations: [{ value }] }), time);
    }
  }
  const listed = await findVersions(shards, `${code}-2025-gwr`);
  expect(listed.map(({ asOf }) => asOf)).toEqual(['2026-01-08', '2026-01-06', null, null, '2026-01-05']);
  // A report of which nobody knows the day counts from its year's end, when the last version alone is left.
  const later = await findVersions(shards, `${code}-2027-gwr`);
  expect(later.map(({ asOf }) => asOf)).toEqual([expect.stringMatching(/^2027/), null, null, null, null]);
  for (const year of [2025, 2026, 2027]) {
    const report = `${code}-${year}-gwr`;
    const valueOn = async (asOf: string) =>
      (await findObservations(shards, { report, asOf }, { limit: 1, order: 'place' })).items[0]?.value;
    const days = Array.from({ length: 20 }, (_, n) => new Date(Date.UTC(2025, 11, 25 + n)).toISOString().slice(0, 10));
    const shown = new Set(await Promise.all(days.map(valueOn)));
    for (const [index, { asOf }] of (await findVersions(shards, report)).entries()) {
      const value = versions.length - index;
      if (asOf === null) expect(shown).not.toContain(value);
      else expect(await valueOn(asOf)).toBe(value);
    }
  }
});

test('a first reading that is replaced at once stands in for the time before the store knew anything', async () => {
  const report = '990106-2023-gwr';
  for (const hour of [1, 2]) {
    const document = inventedReport({ code: '990106', year: 2023, observations: [{ value: hour }] });
    await write(shards, document, `2026-01-02T0${hour}:00:00.000Z`);
  }
  expect((await findVersions(shards, report)).map(({ asOf }) => asOf)).toEqual(['2026-01-02', '2025-12-31']);
  const filter = { report, asOf: '2025-12-31' };
  const { items } = await findObservations(shards, filter, { limit: 1, order: 'place' });
  expect(items.map(({ value }) => value)).toEqual([1]);
});
