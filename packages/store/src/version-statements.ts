import type { Statement } from './statement.ts';

/** The versions that a write marked as superseded, and the one that it wrote. */
const supersededBy = 'SELECT id FROM report_version WHERE superseded_by = ?';
export const writtenBy = 'SELECT id FROM report_version WHERE write_id = ?';
/** The one that it wrote, unless that came too late to be current. */
export const currentBy = `${writtenBy} AND superseded_at IS NULL`;

/** Takes what superseded versions say out of what is current. */
export function retire(writeId: string): readonly Statement[] {
  return [
    { sql: `UPDATE observation SET current = 0 WHERE version IN (${supersededBy})`, values: [writeId] },
    { sql: `UPDATE term SET current = 0 WHERE version IN (${supersededBy})`, values: [writeId] },
  ];
}

/** Moves the counts by what a write superseded and what it wrote. */
export function moveCounts(writeId: string): readonly Statement[] {
  return [
    countObservations(supersededBy, { sign: -1, writeId }),
    countObservations(writtenBy, { sign: 1, writeId }),
    countReports(supersededBy, { sign: -1, writeId }),
    countReports(writtenBy, { sign: 1, writeId }),
  ];
}

interface Move {
  readonly sign: 1 | -1;
  readonly writeId: string;
}

function countObservations(versions: string, { sign, writeId }: Move): Statement {
  return {
    sql: `INSERT INTO indicator_count (indicator_id, observations)
  SELECT indicator_id, ? * count(*) FROM observation
  WHERE version IN (${versions}) AND indicator_id IS NOT NULL
  GROUP BY indicator_id
  ON CONFLICT (indicator_id) DO UPDATE SET observations = observations + excluded.observations`,
    values: [sign, writeId],
  };
}

function countReports(versions: string, { sign, writeId }: Move): Statement {
  return {
    sql: `INSERT INTO place_count (code, reports)
  SELECT ref_area, ? FROM report_version WHERE id IN (${versions})
  ON CONFLICT (code) DO UPDATE SET reports = reports + excluded.reports`,
    values: [sign, writeId],
  };
}

/** Notes the version that a write wrote; one that came too late changes nothing that is shown. */
export function logWritten(writeId: string, changedAt: string): Statement {
  return {
    sql: `INSERT INTO report_change (changed_at, kind, version)
  SELECT ?, CASE WHEN EXISTS (SELECT 1 FROM report_version AS p WHERE p.report_id = v.report_id AND p.id <> v.id)
    THEN 'changed' ELSE 'new' END, v.id
  FROM report_version AS v WHERE v.write_id = ? AND v.superseded_at IS NULL`,
    values: [changedAt, writeId],
  };
}

/** Notes the versions that a write superseded by nothing. */
export function logWithdrawn(writeId: string, changedAt: string): Statement {
  return {
    sql: `INSERT INTO report_change (changed_at, kind, version)
  SELECT ?, 'withdrawn', id FROM report_version WHERE superseded_by = ?`,
    values: [changedAt, writeId],
  };
}

/** Raises the counter of places and catalogue. */
export function raiseCatalogueRevision(changedAt: string): Statement {
  return {
    sql: `INSERT INTO scope_revision (scope, number, changed_at) VALUES ('', 1, ?)
  ON CONFLICT (scope) DO UPDATE SET number = number + 1, changed_at = excluded.changed_at`,
    values: [changedAt],
  };
}

/**
 * Raises the counters of the provinces that a write touches: where it wrote or superseded a report, and of which such a
 * report tells a figure. What they tell of the nation shows in answers that depend on every counter.
 */
export function raiseRevision(writeId: string, changedAt: string): Statement {
  const touched = `${writtenBy} UNION ALL ${supersededBy}`;
  return {
    sql: `INSERT INTO scope_revision (scope, number, changed_at)
  SELECT scope, 1, ? FROM (
    SELECT substr(ref_area, 1, 2) AS scope FROM report_version WHERE id IN (${touched})
    UNION ALL SELECT substr(place_key, 1, 2) FROM observation WHERE version IN (${touched}) AND place_key >= '01')
  GROUP BY scope
  ON CONFLICT (scope) DO UPDATE SET number = number + 1, changed_at = excluded.changed_at`,
    values: [changedAt, writeId, writeId, writeId, writeId],
  };
}
