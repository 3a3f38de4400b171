import type { D1Database } from '@cloudflare/workers-types';
import { beforeAll, describe, expect, test } from 'vitest';
import { changesStatement } from '../src/find-changes.ts';
import { indicatorsStatement } from '../src/find-indicators.ts';
import { placesStatement } from '../src/find-places.ts';
import { commonTermsQuestions, termsOfReport, termsStatement } from '../src/find-terms.ts';
import { versionsStatement } from '../src/find-versions.ts';
import { countStatement, matchOf } from '../src/find-words.ts';
import { indicatorStatement } from '../src/get-indicator.ts';
import { current, observationStatement, past, shownOn } from '../src/get-observation.ts';
import { parsedReportStatements } from '../src/get-parsed-reports.ts';
import { placeStatements } from '../src/get-place.ts';
import { reportStatement } from '../src/get-report.ts';
import {
  jobStatement,
  progressStatement,
  queuedStatement,
  receiveStatement,
  sentStatement,
  unfinishedStatement,
} from '../src/ingest-job.ts';
import type { ObservationFilter } from '../src/observation-filter.ts';
import type { ObservationOrder } from '../src/observation-order.ts';
import { observationQuestions } from '../src/observation-statements.ts';
import { foundReportsStatement, type ReportFilter, reportQuestions } from '../src/report-statements.ts';
import { searchStatements } from '../src/search.ts';
import type { Statement } from '../src/statement.ts';
import { withdrawalStatements } from '../src/withdraw-report.ts';
import { reportStatements } from '../src/write-report.ts';
import { inventedReport } from './invented-report.ts';
import { databases, openTestStore } from './open-test-store.ts';
import { costlySteps, planOf } from './plan-steps.ts';

let database: D1Database;
beforeAll(async () => {
  await openTestStore();
  database = databases[0];
});

const alone: readonly ObservationFilter[] = [
  { indicator: ['gdp'] },
  { indicator: ['gdp', 'cpi'] },
  { place: ['990101'] },
  { placeWithin: '990000' },
  { period: ['2023', '2021/2025'] },
  { from: 2020 },
  { to: 2024 },
  { status: ['target'] },
  { measure: ['rank', 'gap'] },
  { linked: true },
  { linked: false },
  { asOf: '2024-01-01' },
];
const filters = [
  {},
  ...alone,
  ...alone.flatMap((first, n) => alone.slice(n + 1).map((second) => ({ ...first, ...second }))),
  { indicator: ['gdp'], placeWithin: '990000', from: 2020, to: 2024, status: ['target'], asOf: '2024-01-01' } as const,
];

/** Whether each row is looked at: no index knows these. */
function isLookedAt(
  { linked, indicator, to, place, period, asOf }: ObservationFilter,
  order: ObservationOrder,
): boolean {
  const endsLate = to !== undefined && !place && !period && order.endsWith('place');
  return (linked === true && indicator === undefined) || endsLate || asOf !== undefined;
}

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
    '%s is searched for, in every order',
    async (_, filter) => {
      for (const request of requests) {
        for (const { statement, edge } of observationQuestions(filter, request, 0)) {
          for (const asked of [statement, ...(edge ? [edge] : [])]) {
            const plan = await planOf(database, asked);
            expect(costlySteps(plan), asked.sql).toEqual([]);
          }
          expect(edge !== undefined, statement.sql).toBe(isLookedAt(filter, request.order));
        }
      }
    },
  );

  const held = (filter: ObservationFilter, order: ObservationOrder) =>
    planOf(database, observationQuestions(filter, { order, limit: 100 }, 0)[0]!.statement);

  test.each([
    [{ status: ['target'] }, 'place', 'observation_by_status_place (current=? AND status=? AND measure=?)'],
    [{ linked: false }, 'period', 'observation_by_indicator_period (current=? AND indicator_key=?)'],
    [
      { indicator: ['gdp'], period: ['2023'], status: ['target'], measure: ['level'] },
      'place',
      'observation_by_indicator_status_period (current=? AND indicator_key=? AND status=? AND measure=? AND period_key=?)',
    ],
    [{ from: 2020 }, 'place', 'observation_by_place (current=? AND place_key=? AND period_key>?)'],
    [
      { placeWithin: '990000' },
      '-period',
      'observation_by_period (current=? AND period_key=? AND place_key>? AND place_key<?)',
    ],
  ] as const)('%o in the order %s is held by %s', async (filter, order, index) => {
    expect((await held(filter, order)).join('\n')).toContain(`SEARCH o USING INDEX ${index}`);
  });

  test('a report, in its order, as it is and as it was', async () => {
    const after = { values: [100, 7], shard: 0 };
    for (const filter of [{}, { asOf: '2024-01-01' }, { indicator: ['gdp'], from: 2020 }]) {
      for (const request of [
        { order: 'position', limit: 100 } as const,
        { order: 'position', limit: 100, after } as const,
      ]) {
        for (const { statement } of observationQuestions({ report: '990101-2024-gwr', ...filter }, request, 0)) {
          const plan = await planOf(database, statement);
          expect(costlySteps(plan)).toEqual([]);
          expect(plan[0]).toMatch(/SEARCH o USING INDEX observation_by_position \(version=\?/);
        }
      }
    }
  });

  test('where a page continues inside one indicator, the index seeks to it', async () => {
    const after = { values: ['990101', '2023', 7], shard: 0 };
    const [question] = observationQuestions({ indicator: ['gdp'] }, { order: 'place', limit: 100, after }, 0);
    expect((await planOf(database, question!.statement))[0]).toContain(
      '(current=? AND indicator_key=? AND (place_key,period_key)>(?,?))',
    );
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
    rowsSha256: '0',
  } as const;
  const after = (...values: readonly (string | number)[]) => ({ limit: 10, after: { values, shard: 0 } });
  const match = matchOf('report', '清河')!;
  const observation = { report: '990101-2024-gwr', start: 100, id: '990101-2024-gwr@100' };
  const reportFilters: readonly ReportFilter[] = [
    { place: ['990101', '990102'] },
    { place: ['990101'], year: [2024], kind: ['plan-report'] },
    { placeWithin: '990000' },
    { year: [2024] },
    { year: [2023, 2024], placeWithin: '990000' },
    { kind: ['plan-report'] },
    { kind: ['plan-report', 'unknown'], year: [2023, 2024] },
  ];
  /** What begins at the beginning of an order, sorts what is few, or reads a small table, and why it may. */
  const known: Readonly<Record<string, { readonly statement: Statement; readonly steps: readonly string[] }>> = {
    'the first page of all reports ends with the page': {
      statement: reportQuestions({}, { limit: 10 })[0]!.statement,
      steps: ['SCAN r USING INDEX report_by_place'],
    },
    'the first page of all terms ends with the page': {
      statement: termsStatement(undefined, { limit: 10 }, 0),
      steps: ['SCAN t USING INDEX term_by_name'],
    },
    'the first page of all changes ends with the page': {
      statement: changesStatement({ order: 'oldest' }, { limit: 10 }, 0),
      steps: ['SCAN c USING INDEX report_change_by_time'],
    },
    'some 3,200 places stand in the order that they are asked in': {
      statement: placesStatement({}, { limit: 10 }),
      steps: ['SCAN p'],
    },
    'some hundred indicators stand in the order that they are asked in': {
      statement: indicatorsStatement({}, { limit: 10 }),
      steps: ['SCAN i'],
    },
    'what words find of some hundred indicators is sorted': {
      statement: indicatorsStatement({ q: '就业', observed: true }, after(2, 10, 'gdp')),
      steps: ['USE TEMP B-TREE FOR ORDER BY'],
    },
    'the earlier versions of one report that hold an id are sorted': {
      statement: observationStatement(observation, past),
      steps: ['USE TEMP B-TREE FOR ORDER BY'],
    },
    'a thousand reports at most are sorted': {
      statement: foundReportsStatement({ placeWithin: '990000' }, { limit: 10 }, match),
      steps: ['USE TEMP B-TREE FOR ORDER BY'],
    },
  };
  const statements: readonly Statement[] = [
    reportStatement('990101-2024-gwr'),
    observationStatement(observation, current),
    observationStatement(observation, shownOn('2024-01-01')),
    ...reportFilters.flatMap((filter) =>
      [{ limit: 10 }, after('990101', 2024, '990101-2024-gwr')].flatMap((request) =>
        [undefined, match].flatMap((words) =>
          reportQuestions(filter, request, words).flatMap(({ statement, edge }) => [
            statement,
            ...(edge ? [edge] : []),
          ]),
        ),
      ),
    ),
    ...reportQuestions({}, after('990101', 2024, '990101-2024-gwr')).map(({ statement }) => statement),
    countStatement(match),
    placesStatement({ q: '清河' }, { limit: 10 }),
    placesStatement({ within: '990000', level: ['county'], reported: true }, after('990101')),
    placesStatement({ level: ['county'] }, { limit: 10 }),
    indicatorsStatement({ group: ['growth'] }, { limit: 10 }),
    ...parsedReportStatements({ of: { places: ['990101'] } }),
    ...parsedReportStatements({ of: { report: '990101-2024-gwr' }, indicator: ['gdp', 'cpi'] }),
    ...parsedReportStatements({ of: { places: ['990101'] }, asOf: '2024-01-01' }),
    ...parsedReportStatements({ of: { report: '990101-2024-gwr' }, asOf: '2024-01-01' }),
    indicatorStatement('gdp'),
    ...placeStatements('990101'),
    versionsStatement('990101-2024-gwr'),
    jobStatement('0'),
    queuedStatement('0', '2026-01-01'),
    sentStatement('0a', 10),
    unfinishedStatement('2026-01-01', 10),
    progressStatement({ sha256: '0', state: 'stored', at: '2026-01-01' }),
    receiveStatement({ sha256: '0', name: null, length: 1, sender: 'a', receivedAt: '2026-01-01' }),
    changesStatement({ order: 'newest' }, after('2026-01-01', 7), 1),
    changesStatement({ order: 'oldest', since: '2026-01-01' }, after('2026-01-01', 7), 0),
    termsStatement(undefined, after('三农', 3, 1), 1),
    termsStatement(match, { limit: 10 }, 0),
    ...commonTermsQuestions(match, after('三农', 3, 1), 0).flatMap(({ statement, edge }) => [statement, edge!]),
    termsOfReport({ report: '990101-2024-gwr', match }, after(3)),
  ];
  const writes = [
    ...reportStatements(write),
    ...withdrawalStatements({ reportId: '990101-2024-gwr', origin: 'data', withdrawnAt: '2026-01-01', writeId: 'w' }),
  ];
  test.each(statements.map((statement) => [statement.sql, statement] as const))('%s', async (_, statement) => {
    const plan = await planOf(database, statement);
    expect(costlySteps(plan), plan.join('\n')).toEqual([]);
  });

  test.each(writes.map((statement) => [statement.sql, statement] as const))('%s', async (_, statement) => {
    const plan = await planOf(database, statement);
    // What one report says is grouped when it is counted.
    expect(
      costlySteps(plan).filter((step) => step !== 'USE TEMP B-TREE FOR GROUP BY'),
      plan.join('\n'),
    ).toEqual([]);
  });

  test.each(Object.entries(known))('%s', async (_, { statement, steps }) => {
    expect(costlySteps(await planOf(database, statement))).toEqual(steps);
  });
});

test('a search reads the index of words, and sorts no more than what it looked at', async () => {
  const [statement, second] = searchStatements({ q: '清河', kind: ['place', 'report'], limit: 10 });
  const plan = await planOf(database, statement!);
  expect(plan[1]).toMatch(/^SCAN search_index VIRTUAL TABLE INDEX \d+:M/);
  expect(plan).toContain('SEARCH d USING INTEGER PRIMARY KEY (rowid=?)');
  expect(costlySteps(plan)).toEqual(['USE TEMP B-TREE FOR ORDER BY']);
  expect(second?.sql).toBe(statement?.sql);
  expect(searchStatements({ q: '。', kind: ['place'], limit: 10 })).toEqual([]);
});
