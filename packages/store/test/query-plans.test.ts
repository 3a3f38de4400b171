import type { D1Database } from '@cloudflare/workers-types';
import { beforeAll, describe, expect, test } from 'vitest';
import { changesStatement } from '../src/find-changes.ts';
import { indicatorsStatement } from '../src/find-indicators.ts';
import { placesStatement } from '../src/find-places.ts';
import { reportsStatement } from '../src/find-reports.ts';
import { termsStatement } from '../src/find-terms.ts';
import { versionsStatement } from '../src/find-versions.ts';
import { indicatorStatement } from '../src/get-indicator.ts';
import { observationStatement } from '../src/get-observation.ts';
import { parsedReportStatements } from '../src/get-parsed-reports.ts';
import { placeStatements } from '../src/get-place.ts';
import { reportStatement } from '../src/get-report.ts';
import {
  jobStatement,
  progressStatement,
  queuedStatement,
  receiveStatement,
  storedStatement,
  unfinishedStatement,
} from '../src/ingest-job.ts';
import {
  type ObservationFilter,
  observationStatements,
  pastObservationsStatement,
} from '../src/observation-statements.ts';
import { searchStatement } from '../src/search.ts';
import { prepare, type Statement } from '../src/statement.ts';
import { withdrawalStatements } from '../src/withdraw-report.ts';
import { reportStatements } from '../src/write-report.ts';
import { inventedReport } from './invented-report.ts';
import { databases, openTestStore } from './open-test-store.ts';

let database: D1Database;
beforeAll(async () => {
  await openTestStore();
  database = databases[0];
});

async function planOf(statement: Statement): Promise<readonly string[]> {
  const explained = { sql: `EXPLAIN QUERY PLAN ${statement.sql}`, values: statement.values };
  const { results } = await prepare(database, explained).all<{ detail: string }>();
  return results.map((row) => row.detail);
}

/**
 * A table read from end to end, without even the order of an index; or rows sorted after they were read. Grouping is
 * not counted: only the rows of one report are ever grouped.
 */
function costly(plan: readonly string[]): readonly string[] {
  return plan.filter((step) => {
    if (/VIRTUAL TABLE INDEX|SCAN (CONSTANT ROW|json_each|j\b|value)/.test(step)) return false;
    return (
      (step.startsWith('SCAN ') && !/USING (COVERING )?INDEX/.test(step)) || /TEMP B-TREE FOR (?!GROUP)/.test(step)
    );
  });
}

const filters: readonly ObservationFilter[] = [
  {},
  { indicator: ['gdp'] },
  { indicator: ['gdp', 'cpi'], status: ['target'] },
  { indicator: ['gdp'], place: ['990101'], measure: ['level'] },
  { indicator: ['gdp'], period: ['2023'] },
  { indicator: ['gdp'], placeWithin: '990000', from: 2020, to: 2024 },
  { place: ['990101', '990102'], linked: true },
  { placeWithin: '990000' },
  { period: ['2023', '2021/2025'], asOf: '2024-01-01' },
  { status: ['target'] },
  { measure: ['rank'], status: ['actual', 'estimate'] },
];

describe('observations', () => {
  const requests = (['place', '-place', 'period', '-period'] as const).flatMap((order) => [
    { order, limit: 100 },
    {
      order,
      limit: 100,
      after: { values: order.endsWith('place') ? ['990101', '2023', 7] : ['2023', '990101', 7], shard: 0 },
    },
  ]);
  test.each(filters.map((filter) => [JSON.stringify(filter), filter] as const))(
    '%s walks an index',
    async (_, filter) => {
      for (const request of requests) {
        for (const statement of observationStatements(filter, request, 0)) {
          const plan = await planOf(statement);
          expect(costly(plan), statement.sql).toEqual([]);
          expect(plan[0]).toMatch(/(SEARCH|SCAN) o USING INDEX observation_by_/);
        }
      }
    },
  );

  test('a report, in its order', async () => {
    const after = { values: [100, 7], shard: 0 };
    for (const request of [
      { order: 'position', limit: 100 } as const,
      { order: 'position', limit: 100, after } as const,
    ]) {
      for (const statement of observationStatements({ report: '990101-2024-gwr' }, request, 0)) {
        const plan = await planOf(statement);
        expect(costly(plan)).toEqual([]);
        expect(plan[0]).toMatch(/SEARCH o USING INDEX observation_by_position \(version=\?/);
      }
    }
  });

  test('what has been replaced since a day is looked for by that day', async () => {
    const statement = pastObservationsStatement(
      { indicator: ['gdp'], asOf: '2024-01-01' },
      { order: 'place', limit: 100 },
      0,
    );
    const plan = await planOf(statement!);
    expect(plan[0]).toMatch(/SEARCH r USING INDEX report_past \(superseded_at>\?\)/);
    expect(plan.join('\n')).toContain('SEARCH o USING INDEX observation_by_position (version=?)');
    expect(plan.filter((step) => /^SCAN (?!r |e )/.test(step))).toEqual([]);
  });

  test('where a page continues inside one indicator, the index seeks to it', async () => {
    const after = { values: ['990101', '2023', 7], shard: 0 };
    const [statement] = observationStatements({ indicator: ['gdp'] }, { order: 'place', limit: 100, after }, 0);
    expect((await planOf(statement!))[0]).toContain('(indicator_key=? AND (place_key,period_key)>(?,?))');
  });
});

describe('everything else', () => {
  const write = {
    document: inventedReport(),
    contentSha256: '0',
    origin: 'data',
    unless: 'ever',
    recordedAt: '2026-01-01T00:00:00.000Z',
    writeId: 'w',
    place: { code: '990101', name: '云州市清河区', level: 'county' },
    year: 2024,
  } as const;
  const after = (...values: readonly (string | number)[]) => ({ limit: 10, after: { values, shard: 0 } });
  const statements: readonly Statement[] = [
    reportStatement('990101-2024-gwr'),
    observationStatement({ report: '990101-2024-gwr', start: 100, id: '990101-2024-gwr@100' }),
    reportsStatement({}, after('990101', 2024, '990101-2024-gwr')),
    reportsStatement({ place: ['990101'] }, { limit: 10 }),
    reportsStatement({ year: [2024] }, after('990101', 2024, '990101-2024-gwr')),
    reportsStatement({ place: ['990101'], year: [2024], kind: ['plan-report'] }, { limit: 10 }),
    placesStatement({ q: '清河' }, { limit: 10 }),
    placesStatement({ within: '990000', level: ['county'], reported: true }, after('990101')),
    indicatorsStatement({ q: '就业', observed: true }, after('gdp')),
    indicatorsStatement({ group: ['growth'] }, { limit: 10 }),
    reportsStatement({ placeWithin: '990000', q: '清河' }, { limit: 10 }),
    ...parsedReportStatements({ of: { places: ['990101'] } }),
    ...parsedReportStatements({ of: { report: '990101-2024-gwr' }, indicator: ['gdp', 'cpi'] }),
    ...parsedReportStatements({ of: { places: ['990101'] }, asOf: '2024-01-01' }),
    ...parsedReportStatements({ of: { report: '990101-2024-gwr' }, asOf: '2024-01-01' }),
    indicatorStatement('gdp'),
    ...placeStatements('990101'),
    versionsStatement('990101-2024-gwr'),
    jobStatement('0'),
    queuedStatement('0', '2026-01-01'),
    storedStatement('0a'),
    unfinishedStatement('2026-01-01', 10),
    progressStatement({ sha256: '0', state: 'stored', at: '2026-01-01' }),
    receiveStatement({ sha256: '0', name: null, length: 1, sender: 'a', receivedAt: '2026-01-01' }),
    changesStatement({ order: 'newest' }, after('2026-01-01', 7), 1),
    changesStatement({ order: 'oldest', since: '2026-01-01' }, after('2026-01-01', 7), 0),
    termsStatement({}, after('三农', 3, 1), 1),
    termsStatement({ q: '三农' }, { limit: 10 }, 0),
    termsStatement({ report: '990101-2024-gwr' }, after(3), 0),
    ...reportStatements(write),
    ...withdrawalStatements({ reportId: '990101-2024-gwr', origin: 'data', withdrawnAt: '2026-01-01', writeId: 'w' }),
  ];
  test.each(statements.map((statement) => [statement.sql, statement] as const))('%s', async (_, statement) => {
    const plan = await planOf(statement);
    expect(costly(plan), plan.join('\n')).toEqual([]);
  });
});

test('a search reads the index of words, and sorts no more than what it found', async () => {
  const statement = searchStatement({ q: '清河', kind: ['place', 'report'], limit: 10 });
  const plan = await planOf(statement!);
  expect(plan[0]).toMatch(/^SCAN search_index VIRTUAL TABLE INDEX \d+:M/);
  expect(plan[1]).toBe('SEARCH d USING INTEGER PRIMARY KEY (rowid=?)');
  expect(searchStatement({ q: '。', kind: ['place'], limit: 10 })).toBeUndefined();
});
