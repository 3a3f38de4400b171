import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  findChanges,
  findIndicators,
  findObservations,
  findPlaces,
  findReports,
  findTerms,
  findVersions,
  getRevisions,
  openShards,
  receiveFile,
  type Shards,
  search,
} from '../src/index.ts';
import {
  findFaults,
  finishRestore,
  getUnsavedVersions,
  markSaved,
  readStateRows,
  readVersionRows,
  restoreRows,
  supersededVersions,
} from '../src/nightly.ts';
import { withdrawReport, writeIndicators, writePlaces } from '../src/write.ts';
import { inventedReport } from './invented-report.ts';
import { databases, openTestStore, write } from './open-test-store.ts';

const day = '2026-01-01T00:00:00.000Z';
const [source, target] = databases;
let shards: Shards;

beforeAll(async () => {
  shards = await openTestStore();
  await applyD1Migrations(target, env.MIGRATIONS);
  await writePlaces(
    source,
    [
      {
        code: '990101',
        name: '清河区',
        fullName: '云州市清河区',
        english: null,
        level: 'county',
        parent: '990000',
        former: [],
      },
    ],
    day,
  );
  const rest = { unit: 'CNY', measures: ['level'], betterWhen: null, definition: { zh: '无', en: 'none' } } as const;
  await writeIndicators(
    source,
    [{ id: 'gdp', group: 'growth', names: { zh: '地区生产总值', en: 'GDP' }, synonyms: [], ...rest }],
    day,
  );
  for (const year of [2021, 2022, 2023])
    await write(shards, inventedReport({ year, observations: [{}, { value: { min: 5, max: 5.5 } }] }));
  await write(
    shards,
    inventedReport({ year: 2022, observations: [{ value: 9, table: { index: 0, row: 1, column: 2 } }] }),
  );
  await withdrawReport(shards, {
    reportId: '990101-2021-gwr',
    origin: 'data',
    withdrawnAt: day,
    writeId: 'withdrawal',
  });
  await receiveFile(shards, { sha256: 'a', name: null, length: 1, sender: 'a', receivedAt: day });
});

/** All that can be asked of a database, in one value. */
async function everything(of: Shards): Promise<unknown> {
  const page = { limit: 100 };
  return Promise.all([
    findObservations(of, {}, { ...page, order: 'place' }),
    findPlaces(of, {}, page),
    findIndicators(of, {}, page),
    findReports(of, {}, page),
    findTerms(of, {}, page),
    findChanges(of, { order: 'oldest' }, page),
    findVersions(of, '990101-2022-gwr'),
    search(of, { q: '清河', kind: ['place', 'report', 'term'], limit: 100 }),
    search(of, { q: '一核', kind: ['term'], limit: 100 }),
    getRevisions(of),
  ]);
}

test('what is backed up and restored is the same, and adding to it goes on', async () => {
  const { last, unsaved } = await getUnsavedVersions(source);
  expect(unsaved).toEqual({ first: 1, last: 4 });
  const state = await readStateRows(source, last);
  const versions = await readVersionRows(source, 1, last);
  for (let round = 0; round < 2; round++) {
    await restoreRows(target, versions, supersededVersions(state));
    await restoreRows(target, state, supersededVersions(state));
    await finishRestore(target);
  }
  const restored = openShards([target]);
  expect(await everything(restored)).toEqual(await everything(shards));
  expect(await findFaults(target)).toEqual([]);
  expect(await write(restored, inventedReport({ year: 2022 }))).toEqual({ outcome: 'written' });
  expect(await findFaults(target)).toEqual([]);
});

test('versions that were backed up before a column was there are restored without it', async () => {
  const state = await readStateRows(source, 4);
  const rows = await readVersionRows(source, 1, 4);
  const before = rows.map((row) =>
    row.table === 'report_version' ? { ...row, values: row.values.slice(0, -3) } : row,
  );
  await target.prepare('DELETE FROM observation').run();
  await target.prepare('DELETE FROM term').run();
  await target.prepare('DELETE FROM report_change').run();
  await target.prepare('DELETE FROM report_version').run();
  await restoreRows(target, before, supersededVersions(state));
  const marks = 'SELECT id, superseded_at, superseded_by, received_at FROM report_version ORDER BY id';
  const [restored, original] = await Promise.all([target, source].map((each) => each.prepare(marks).all()));
  expect(restored?.results).toEqual(original?.results);
});

test('only what is new is unsaved', async () => {
  await markSaved(source, 3, day);
  expect((await getUnsavedVersions(source)).unsaved).toEqual({ first: 4, last: 4 });
  await markSaved(source, 4, day);
  expect((await getUnsavedVersions(source)).unsaved).toBeNull();
});

test('a state as of an earlier version knows nothing of what came later', async () => {
  const state = await readStateRows(source, 3);
  expect([...supersededVersions(state).keys()]).toEqual([1]);
});

describe('faults', () => {
  test.each([
    ['observation-count', 'DELETE FROM observation WHERE id = (SELECT max(id) FROM observation WHERE current = 1)'],
    ['indicator-count', 'UPDATE indicator_count SET observations = observations + 1'],
    ['place-count', 'UPDATE place_count SET reports = 0'],
  ])('%s is found', async (kind, damage) => {
    expect((await findFaults(source)).map((fault) => fault.kind)).not.toContain(kind);
    await source.prepare(damage).run();
    expect((await findFaults(source)).map((fault) => fault.kind)).toContain(kind);
    await finishRestore(source);
  });
});
