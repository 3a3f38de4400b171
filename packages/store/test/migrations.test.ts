import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { findChanges, findTerms, getReport, getRevisions, openShards } from '../src/index.ts';

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
  expect((await getRevisions(shards)).get('99')?.number).toBe(1);
});
