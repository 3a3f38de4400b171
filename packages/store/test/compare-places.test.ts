import { beforeAll, expect, test } from 'vitest';
import { comparePlaces, type PageKey, type Shards } from '../src/index.ts';
import { inventedReport } from './invented-report.ts';
import { openTestStore, write } from './open-test-store.ts';

let shards: Shards;
beforeAll(async () => {
  shards = await openTestStore({ '32': 1 });
  for (const code of ['310101', '320101', '320102', '990101', '990102']) {
    const observations = [{}, { measure: 'growth', value: 5 }, { period: '2022' }, { refArea: '000000' }] as const;
    await write(shards, inventedReport({ code, year: 2024, observations }));
  }
});

test.each([1, 2, 3, 100])('%i places a page, each whole and once', async (limit) => {
  const found: string[] = [];
  let after: PageKey | undefined;
  do {
    const page = await comparePlaces(shards, { indicator: 'gdp', period: '2023' }, { limit, after });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    found.push(...page.items.map(({ place, observations }) => `${place?.code} ${observations.length}`));
    after = page.next ?? undefined;
  } while (after);
  expect(found).toEqual(['000000 5', '310101 2', '320101 2', '320102 2', '990101 2', '990102 2']);
});

test('one measure, inside one place', async () => {
  const filter = { indicator: 'gdp', period: '2023', measure: ['growth'], placeWithin: '320000' } as const;
  const { items } = await comparePlaces(shards, filter, { limit: 10 });
  expect(items.map(({ place, observations }) => [place?.code, observations.map(({ value }) => value)])).toEqual([
    ['320101', [5]],
    ['320102', [5]],
  ]);
});
