import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import {
  applyMigrations,
  findChanges,
  findObservations,
  findReports,
  findTerms,
  getReport,
  getRevisions,
  openShards,
  search,
} from '../src/index.ts';
import { inventedReport } from './invented-report.ts';
import { write } from './open-test-store.ts';

/** What the first version of the store wrote of one report. */
const firstReport = `INSERT INTO report_version (report_id, write_id, origin, content_sha256, recorded_at, sha256,
  media_type, length, kind, title, ref_area, ref_area_name, ref_area_level, year, review_periods, observations, terms,
  projects, tables, outline_json, tables_json, terms_json, projects_json, numbers_json, diagnostics_json)
VALUES ('990101-2024-gwr', 'w', 'data', 'c', '2026-01-01T00:00:00.000Z', 's', 'text/plain', 9,
  'government-work-report', '云州市清河区人民政府工作报告', '990101', '云州市清河区', 'county', 2024, '["2023"]', 0, 2, 0, 0,
  '[]', '[]', ?, '[]', '{}', '[]')`;

test('a database of the first migration is brought to the newest with its data', async () => {
  const terms = [
    { number: 1, term: '三农', definition: { start: 5, end: 9 }, components: [], references: [{ start: 1, end: 3 }] },
    {
      number: null,
      term: '双碳',
      definition: null,
      components: [{ symbol: '双', label: '碳', items: [] }],
      references: [],
    },
  ];
  await applyD1Migrations(env.FIRST, env.MIGRATIONS.slice(0, 1));
  await env.FIRST.prepare(firstReport).bind(JSON.stringify(terms)).run();
  await applyD1Migrations(env.FIRST, env.MIGRATIONS);

  const shards = openShards([env.FIRST]);
  expect((await getReport(shards, '990101-2024-gwr'))?.terms).toEqual(terms);
  const { items } = await findTerms(shards, { report: '990101-2024-gwr' }, { limit: 10 });
  expect(items.map(({ report: _report, ...term }) => term)).toEqual(terms);
  const changes = await findChanges(shards, { order: 'oldest' }, { limit: 10 });
  expect(changes.items).toMatchObject([{ kind: 'new', report: { id: '990101-2024-gwr' } }]);
  expect((await getRevisions(shards)).byScope.get('99')?.number).toBe(1);
});

/** Everything that a database of the first migration can hold, a row or two of each. */
const firstRows: readonly string[] = [
  `INSERT INTO place VALUES ('990101', '清河区', 'county', '{"code":"990101"}')`,
  `INSERT INTO indicator VALUES ('gdp', 'growth', '{"id":"gdp"}')`,
  ...[1, 2].map(
    (id) => `INSERT INTO report_version (id, report_id, write_id, origin, content_sha256, recorded_at, superseded_at,
      superseded_by, sha256, media_type, length, kind, title, ref_area, ref_area_name, ref_area_level, year, delivered_on,
      meeting, speaker_name, speaker_title, issuer, review_periods, observations, terms, projects, tables, outline_json,
      tables_json, terms_json, projects_json, numbers_json, diagnostics_json)
    VALUES (${id}, '990101-2024-gwr', 'w${id}', 'ingest', 'c${id}', '2026-01-0${id}T00:00:00.000Z',
      ${id === 1 ? `'2026-01-02T00:00:00.000Z', 'w2'` : 'NULL, NULL'}, 's${id}', 'text/html', 90, 'government-work-report',
      '云州市清河区人民政府工作报告', '990101', '云州市清河区', 'county', 2024, '2024-01-12', '第三届第四次会议', '钟明', '区长', NULL,
      '["2023"]', 2, 0, 0, 0, '[]', '[]', '[]', '[]', '{"total":2}', '[]')`,
  ),
  ...[1, 2].map(
    (
      id,
    ) => `INSERT INTO observation (id, version, current, observation_id, indicator_id, indicator_text, ref_area, period,
      measure, value, unit, quantity_value, quantity_unit, bound, status, modality, section, section_title, table_index,
      table_row, table_column, source_start, source_end, quote, clause_start, clause_end)
    VALUES (${id}, ${id}, ${id - 1}, '990101-2024-gwr@${id}', 'gdp', '地区生产总值', '990101', '2023', 'level', '${id}.5', '亿元',
      '${id}50000000', 'CNY', 'ge', 'actual', '力争', 's1', '工作回顾', 0, 1, 2, ${id}, ${id + 9}, '${id}.5亿元', 0, 12)`,
  ),
  `INSERT INTO indicator_count VALUES ('gdp', 1)`,
  `INSERT INTO place_count VALUES ('990101', 1)`,
  `INSERT INTO search_document VALUES (1, 'report', '990101-2024-gwr', '清河区', '清 河 区')`,
  `INSERT INTO loaded VALUES ('places', 'p')`,
  `UPDATE revision SET number = 7, changed_at = '2026-01-02T00:00:00.000Z'`,
];

/** Tables that a later migration replaces, each with where its rows went. */
const replaced: Readonly<Record<string, string>> = { revision: 'scope_revision' };

type Row = Readonly<Record<string, unknown>>;

const rowsByTable = async (database: D1Database): Promise<ReadonlyMap<string, readonly Row[]>> => {
  const tables = await database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_index%'
      AND name NOT LIKE '_cf%' AND name <> 'd1_migrations'`)
    .all<{ name: string }>();
  const rows = new Map<string, readonly Row[]>();
  for (const { name } of tables.results)
    rows.set(name, (await database.prepare(`SELECT * FROM "${name}"`).all<Row>()).results);
  return rows;
};

test('each migration in turn keeps every row and every value of the tables before it', {
  timeout: 60_000,
}, async () => {
  const database = env.SECOND;
  await applyD1Migrations(database, env.MIGRATIONS.slice(0, 1));
  for (const statement of firstRows) await database.prepare(statement).run();
  for (let newest = 2; newest <= env.MIGRATIONS.length; newest++) {
    const before = await rowsByTable(database);
    await applyD1Migrations(database, env.MIGRATIONS.slice(0, newest));
    const after = await rowsByTable(database);
    for (const [table, rows] of before) {
      const now = after.get(table);
      if (now === undefined)
        expect(after.get(replaced[table] ?? ''), `${table} is gone`).toContainEqual(expect.anything());
      else expect(now, table).toEqual(rows.map((row) => expect.objectContaining(row) as Row));
    }
  }
});

test('a database that was brought up is read and written like a new one', async () => {
  const shards = openShards([env.SECOND]);
  expect((await getRevisions(shards)).byScope.get('')?.number).toBe(7);
  const { items } = await findObservations(shards, { indicator: ['gdp'] }, { order: 'place', limit: 10 });
  expect(items.map(({ id, value, unit }) => [id, value, unit])).toEqual([['990101-2024-gwr@2', 2.5, '亿元']]);
  const filters = [
    { place: ['990101'], from: 2020 },
    { placeWithin: '990000', to: 2024 },
    { status: ['actual'] },
  ] as const;
  for (const filter of filters) {
    for (const order of ['place', 'period'] as const) {
      const found = await findObservations(shards, filter, { order, limit: 10 });
      expect(found.items.map(({ id }) => id)).toEqual(['990101-2024-gwr@2']);
    }
  }
  const before = await findObservations(shards, { asOf: '2026-01-01' }, { order: 'place', limit: 10 });
  expect(before.items.map(({ id }) => id)).toEqual(['990101-2024-gwr@1']);
  expect((await search(shards, { q: '清河', kind: ['report'], limit: 10 })).map(({ ref }) => ref)).toEqual([
    '990101-2024-gwr',
  ]);
  expect((await findReports(shards, { kind: ['government-work-report'] }, { limit: 10 })).items).toHaveLength(1);
  expect(await write(shards, inventedReport({ year: 2025 }), '2026-02-01T00:00:00.000Z')).toEqual({
    outcome: 'written',
  });
  expect(await write(shards, inventedReport({ year: 2024 }), '2026-02-02T00:00:00.000Z')).toEqual({
    outcome: 'written',
  });
  const changes = await findChanges(shards, { order: 'oldest' }, { limit: 10 });
  expect(changes.items.map(({ kind }) => kind)).toEqual(['new', 'changed', 'new', 'changed']);
});

test('migrations that were applied are not applied again', async () => {
  const before = await rowsByTable(env.SECOND);
  await applyD1Migrations(env.SECOND, env.MIGRATIONS);
  expect(await rowsByTable(env.SECOND)).toEqual(before);
});

test('ours are applied once, as a whole or not at all, and known to wrangler as its own are to us', async () => {
  const namesOf = async (): Promise<readonly string[]> => {
    const { results } = await env.THIRD.prepare('SELECT name FROM d1_migrations ORDER BY id').all<{ name: string }>();
    return results.map(({ name }) => name);
  };
  const names = env.MIGRATIONS.map(({ name }) => name);
  await applyD1Migrations(env.THIRD, env.MIGRATIONS.slice(0, 1));
  await applyMigrations(env.THIRD, env.MIGRATIONS);
  await applyMigrations(env.THIRD, env.MIGRATIONS);
  await applyD1Migrations(env.THIRD, env.MIGRATIONS);
  expect(await namesOf()).toEqual(names);

  const broken = { name: '9999_broken.sql', queries: ['CREATE TABLE half (done TEXT)', 'CREATE TABLE nothing'] };
  await expect(applyMigrations(env.THIRD, [...env.MIGRATIONS, broken])).rejects.toThrow();
  expect(await namesOf()).toEqual(names);
  await expect(env.THIRD.prepare('SELECT done FROM half').all()).rejects.toThrow();
});
