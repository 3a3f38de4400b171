import { env } from 'cloudflare:workers';
import type { D1Database } from '@cloudflare/workers-types';
import { beforeAll, expect, test } from 'vitest';
import {
  findChanges,
  findReports,
  findTerms,
  openShards,
  type Page,
  type PageKey,
  type PageRequest,
  type Shards,
} from '../src/index.ts';
import { findChangeReach, findReportReach, findTermReach, type Means, type Reach } from '../src/reach.ts';
import { inventedReport } from './invented-report.ts';
import { databases, openTestStore, write } from './open-test-store.ts';

let shards: Shards;
let asked = 0;

/** How many statements a database is asked. */
function counted(database: D1Database) {
  return {
    prepare: (sql: string) => {
      asked += 1;
      return database.prepare(sql);
    },
    batch: (statements: Parameters<D1Database['batch']>[0]) => database.batch(statements),
  } as Pick<D1Database, 'prepare' | 'batch'>;
}

/** More documents of a kind, with a word in common, than are sorted. */
async function writeDocuments(kind: string, word: string): Promise<void> {
  const sql = `INSERT INTO search_document (kind, ref, label, words)
    SELECT ?, 'r' || value, 'l', ? FROM json_each(?)`;
  const numbers = JSON.stringify(Array.from({ length: 1001 }, (_, n) => n));
  await env.FIRST.prepare(sql).bind(kind, word, numbers).run();
}

beforeAll(async () => {
  const assignment = { '32': 1, '99': 2 };
  const plain = await openTestStore(assignment);
  for (const code of ['310101', '320101', '990101']) {
    for (const year of [2022, 2023, 2024]) await write(plain, inventedReport({ code, year }));
  }
  await writeDocuments('report', '工 作');
  await writeDocuments('term', '三 农');
  shards = openShards(databases.map(counted), assignment);
});

const kind = ['government-work-report', 'plan-report', 'budget-report'] as const;
const year = [2020, 2021, 2022, 2023, 2024];

interface List {
  readonly find: (request: PageRequest) => Promise<Page<unknown>>;
  readonly reach: (means: Means) => Promise<Reach>;
}

const reports = (filter: Parameters<typeof findReports>[1]): List => ({
  find: (request) => findReports(shards, filter, request),
  reach: (means) => findReportReach(shards, filter, means),
});
const terms = (filter: Parameters<typeof findTerms>[1]): List => ({
  find: (request) => findTerms(shards, filter, request),
  reach: (means) => findTermReach(shards, filter, means),
});
const changes = (filter: Parameters<typeof findChanges>[1]): List => ({
  find: (request) => findChanges(shards, filter, request),
  reach: (means) => findChangeReach(shards, filter, means),
});

test.each<[string, List]>([
  ['all reports', reports({})],
  ['reports of a province', reports({ placeWithin: '320000' })],
  ['reports of kinds and years', reports({ kind, year })],
  ['all terms', terms({})],
  ['changes', changes({ order: 'oldest' })],
  ['the newest changes', changes({ order: 'newest', since: '2026-01-01T00:00:00.000Z' })],
])('%s: what is enough is enough, and nothing less', async (_, { find, reach }) => {
  asked = 0;
  let pages = 0;
  let rows = 0;
  let after: PageKey | undefined;
  do {
    const page = await find({ limit: 1, after });
    pages += 1;
    rows += page.items.length;
    after = page.next ?? undefined;
  } while (after);
  const needed = asked;
  expect(rows).toBeGreaterThan(0);
  let enough = 1;
  while (!(await reach({ limit: 1, statements: enough })).isEnough) enough += 1;
  asked = 0;
  await reach({ limit: 1, statements: enough });
  // The pages, and the counting, take no more than what is called enough; and no more than a page besides is kept back.
  expect(needed + asked).toBeLessThanOrEqual(enough + Math.ceil(needed / pages));
  expect((await reach({ limit: 1, statements: enough - 1 })).isEnough).toBe(false);
  expect((await reach({ limit: 1000, statements: 950 })).isEnough).toBe(true);
});

test.each<[string, List]>([
  ['reports', reports({ q: '工作' })],
  ['terms', terms({ q: '三农' })],
])('of a word that many have, all %s are counted', async (_, { reach }) => {
  expect((await reach({ limit: 1000, statements: 950 })).isEnough).toBe(true);
  expect(await reach({ limit: 1000, statements: 3 })).toEqual({ rows: 0, isEnough: false });
});
