import { existsSync, globSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrateLocalDatabase } from '../scripts/local-database.ts';

export const scaleYears = 20;
export const scaleIndicators = 50;

/** The invented places are counties of an invented province. */
export function scalePlace(number: number): string {
  return String(900000 + number + 1);
}

/**
 * A local database of so many invented places, each with twenty years of fifty indicators. It is written past the
 * Worker, in one file, since 3 million rows through it would take an hour.
 */
export async function fillScaleDatabase(stateFolder: string, places: number): Promise<void> {
  const done = join(stateFolder, 'filled');
  if (existsSync(done)) return;
  rmSync(stateFolder, { recursive: true, force: true });
  await migrateLocalDatabase(stateFolder);
  const [file] = globSync('v3/d1/**/*.sqlite', { cwd: stateFolder }).filter((path) => !path.includes('metadata'));
  if (file === undefined) throw new Error(`there is no database in ${stateFolder}`);
  const database = new DatabaseSync(join(stateFolder, file));
  database.exec('PRAGMA journal_mode = OFF; PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF');
  database.exec('PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY');
  // Sorted once at the end, an index takes a fraction of the time that it takes row by row.
  const indexes = database
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    .all();
  for (const { name } of indexes) database.exec(`DROP INDEX ${String(name)}`);
  for (const sql of fillings(places)) database.exec(sql);
  for (const { sql } of indexes) database.exec(String(sql));
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
  writeFileSync(done, '');
}

/** Place p, year y, indicator i; the report of place and year has the number p × years + y + 1. */
function fillings(places: number): readonly string[] {
  const series = (name: string, count: number) =>
    `${name} (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM ${name} WHERE n < ${count - 1})`;
  const all = `WITH RECURSIVE ${series('p', places)}, ${series('y', scaleYears)}, ${series('i', scaleIndicators)}`;
  const code = `printf('%06d', 900001 + p.n)`;
  return [
    `INSERT INTO place (code, name, level, body) ${all} SELECT ${code}, 'invented', 'county', '{}' FROM p`,
    `INSERT INTO report_version (id, report_id, write_id, origin, content_sha256, recorded_at, sha256, media_type, length,
      kind, title, ref_area, ref_area_name, ref_area_level, year, review_periods, observations, terms, projects, tables,
      outline_json, tables_json, terms_json, projects_json, numbers_json, diagnostics_json)
    ${all} SELECT p.n * ${scaleYears} + y.n + 1, ${code} || '-' || (2001 + y.n) || '-gwr', 'w' || p.n || '-' || y.n, 'data',
      'c', '2026-01-01T00:00:00.000Z', 's', 'text/plain', 20000, 'government-work-report', 'invented', ${code}, 'invented',
      'county', 2001 + y.n, '[]', ${scaleIndicators}, 0, 0, 0, '[]', '[]', '[]', '[]', '{}', '[]' FROM p CROSS JOIN y`,
    `INSERT INTO observation (version, observation_id, indicator_id, indicator_text, ref_area, period, measure, value,
      unit, quantity_value, quantity_unit, bound, status, section, section_title, source_start, source_end, quote,
      clause_start, clause_end)
    ${all} SELECT p.n * ${scaleYears} + y.n + 1, ${code} || '-' || (2001 + y.n) || '-gwr@' || (100 + i.n * 30),
      'indicator-' || i.n, '某指标', ${code}, CAST(2000 + y.n AS TEXT), 'level', CAST(100 + i.n AS TEXT), '亿元',
      CAST(100 + i.n AS TEXT) || '00000000', 'CNY', 'eq', iif(i.n % 3 = 0, 'target', 'actual'), 's1', '某章',
      100 + i.n * 30, 106 + i.n * 30, '100亿元', 90 + i.n * 30, 106 + i.n * 30 FROM p CROSS JOIN y CROSS JOIN i`,
    `INSERT INTO scope_revision (scope, number, changed_at) VALUES ('90', 1, '2026-01-01T00:00:00.000Z')`,
  ];
}
