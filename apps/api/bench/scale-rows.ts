export const scaleYears = 20;
/** What each report says, of which the last few are linked to no indicator. */
const scaleObservations = 50;
export const scaleIndicators = 48;

/** The invented places are counties of an invented province: none ends in 00, which would stand above its neighbours. */
export function scalePlace(number: number): string {
  return String(900001 + number + Math.floor(number / 99));
}

/**
 * The statements that fill a migrated database: place p, year y, observation i, term t. The report of place and year has
 * the number p × years + y + 1.
 */
export function scaleRows(places: number): readonly string[] {
  const series = (name: string, count: number) =>
    `${name} (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM ${name} WHERE n < ${count - 1})`;
  const all = `WITH RECURSIVE ${series('p', places)}, ${series('y', scaleYears)}, ${series('i', scaleObservations)},
    ${series('t', 5)}`;
  const code = `CAST(900001 + p.n + p.n / 99 AS TEXT)`;
  const version = `p.n * ${scaleYears} + y.n + 1`;
  const report = `${code} || '-' || (2001 + y.n) || '-gwr'`;
  const now = '2026-01-01T00:00:00.000Z';
  const indicator = `json_object('id', 'indicator-' || i.n, 'group', 'growth', 'names',
    json_object('zh', '指标' || i.n, 'en', 'Indicator ' || i.n), 'synonyms', json('[]'), 'unit', 'CNY',
    'measures', json('["level"]'), 'betterWhen', 'higher', 'definition', json('{"zh":"无","en":"none"}'))`;
  const place = `json_object('code', ${code}, 'name', '云州' || p.n || '区', 'fullName', '云州' || p.n || '区',
    'english', NULL, 'level', 'county', 'parent', '900000', 'former', json('[]'))`;
  return [
    `INSERT INTO place (code, name, level, body) ${all} SELECT ${code}, '云州' || p.n || '区', 'county', ${place} FROM p`,
    `INSERT INTO place_count (code, reports) SELECT code, ${scaleYears} FROM place`,
    `INSERT INTO indicator (id, group_id, body)
    ${all} SELECT 'indicator-' || i.n, 'growth', ${indicator} FROM i WHERE i.n < ${scaleIndicators}`,
    `INSERT INTO indicator_count (indicator_id, observations) SELECT id, ${places * scaleYears} FROM indicator`,
    `INSERT INTO report_version (id, report_id, write_id, origin, content_sha256, recorded_at, sha256, media_type, length,
      kind, title, ref_area, ref_area_name, ref_area_level, year, delivered_on, review_periods, observations, terms,
      projects, tables, outline_json, tables_json, terms_json, projects_json, numbers_json, diagnostics_json)
    ${all} SELECT ${version}, ${report}, 'w' || p.n || '-' || y.n, 'data',
      'c', '${now}', 's', 'text/plain', 20000, iif(p.n % 10 = 9, 'plan-report', 'government-work-report'),
      '云州' || p.n || '区政府工作报告', ${code}, '云州' || p.n || '区', 'county', 2001 + y.n, (2001 + y.n) || '-01-15', '[]',
      ${scaleObservations}, 5, 0, 0, '[]', '[]', '[]', '[]', '{}', '[]' FROM p CROSS JOIN y`,
    `INSERT INTO observation (version, observation_id, indicator_id, indicator_text, ref_area, period, measure, value,
      unit, quantity_value, quantity_unit, bound, status, section, section_title, source_start, source_end, quote,
      clause_start, clause_end)
    ${all} SELECT ${version}, ${report} || '@' || (100 + i.n * 30),
      iif(i.n < ${scaleIndicators}, 'indicator-' || i.n, NULL), '某指标', ${code},
      iif(i.n = 45, (2001 + y.n) || '/' || (2005 + y.n), CAST(2000 + y.n AS TEXT)),
      CASE WHEN i.n = 47 THEN 'rank' WHEN i.n % 5 = 1 THEN 'growth' ELSE 'level' END, CAST(100 + i.n AS TEXT), '亿元',
      CAST(100 + i.n AS TEXT) || '00000000', 'CNY', 'eq',
      CASE WHEN i.n = 44 THEN 'estimate' WHEN i.n % 3 = 0 THEN 'target' ELSE 'actual' END, 's1', '某章',
      100 + i.n * 30, 106 + i.n * 30, '100亿元', 90 + i.n * 30, 106 + i.n * 30 FROM p CROSS JOIN y CROSS JOIN i`,
    ...['', 'status, measure'].flatMap((by) => [
      `INSERT INTO observed_place SELECT DISTINCT ${by || "'', ''"}, place_key FROM observation`,
      `INSERT INTO observed_period SELECT DISTINCT ${by || "'', ''"}, period_key FROM observation`,
    ]),
    `INSERT INTO term (version, ordinal, name, definition_start, definition_end, components_json, references_json)
    ${all} SELECT ${version}, t.n, '第' || ((p.n * 7 + y.n + t.n) % 5000) || '号工程', 1, 9, '[]', '[]'
      FROM p CROSS JOIN y CROSS JOIN t`,
    `INSERT INTO report_change (changed_at, kind, version) SELECT recorded_at, 'new', id FROM report_version`,
    `INSERT INTO search_document (kind, ref, label, words)
      SELECT 'place', code, name, code || ' | 云 州 ' || substr(name, 3, length(name) - 3) || ' 区' FROM place
      UNION ALL SELECT 'indicator', id, '指标', id || ' | 指 标 ' || substr(id, 11) FROM indicator
      UNION ALL SELECT 'report', report_id, title,
        '云 州 ' || substr(ref_area_name, 3, length(ref_area_name) - 3) || ' 区 政 府 工 作 报 告 | ' || report_id FROM report_version
      UNION ALL SELECT 'term', r.report_id || '#' || t.ordinal, t.name,
        '第 ' || substr(t.name, 2, length(t.name) - 4) || ' 号 工 程' FROM term AS t JOIN report_version AS r ON r.id = t.version`,
    `INSERT INTO scope_revision (scope, number, changed_at) VALUES ('90', 1, '${now}')`,
  ];
}
