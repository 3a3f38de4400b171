import { beforeAll, expect, test } from 'vitest';
import { findObservations, getObservation, type Shards } from '../src/index.ts';
import { withdrawReport } from '../src/write.ts';
import { inventedReport } from './invented-report.ts';
import { openTestStore, write } from './open-test-store.ts';

/** The first figure stands in all three versions of a report, the second only in the two that came first. */
const stays = '990101-2023-gwr@100';
const goes = '990101-2023-gwr@120';
const withdrawn = '990102-2023-gwr@100';

let shards: Shards;
const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`;

beforeAll(async () => {
  shards = await openTestStore();
  await write(shards, inventedReport({ code: '990102', year: 2023 }), day(1));
  const versions = [[{ value: 1 }, { value: 2 }], [{ value: 3 }, { value: 4 }], [{ value: 5 }]];
  for (const [at, observations] of versions.entries()) {
    await write(shards, inventedReport({ code: '990101', year: 2023, observations }), day(at + 1));
  }
  await withdrawReport(shards, {
    reportId: '990102-2023-gwr',
    origin: 'data',
    withdrawnAt: day(4),
    writeId: 'withdrawal',
  });
});

async function stated(id: string, asOf?: string) {
  const found = await getObservation(shards, id, asOf);
  return found && [found.observation.value, found.version.recordedAt, found.version.supersededAt];
}

test('what the current version states is answered with since when it does', async () => {
  expect(await stated(stays)).toEqual([5, day(3), null]);
});

test('what no version states any more is answered as the last of them stated it', async () => {
  expect(await stated(goes)).toEqual([4, day(2), day(3)]);
  expect(await stated(withdrawn)).toEqual([312.6, day(1), day(4)]);
  expect(await stated('990101-2023-gwr@140')).toBeUndefined();
});

test.each([
  ['2020-06-30', undefined, undefined, undefined],
  ['2025-06-30', 1, 2, 312.6],
  ['2026-01-01', 1, 2, 312.6],
  ['2026-01-02', 3, 4, 312.6],
  ['2026-01-03', 5, undefined, 312.6],
  ['2026-01-04', 5, undefined, undefined],
])('as of %s it is what was shown then, as in the list', async (asOf, ...values) => {
  const { items } = await findObservations(shards, { asOf }, { limit: 10, order: 'place' });
  for (const [at, id] of [stays, goes, withdrawn].entries()) {
    expect((await stated(id, asOf))?.[0]).toBe(values[at]);
    expect(items.find((item) => item.id === id)?.value).toBe(values[at]);
  }
});
