import type { Statement } from './statement.ts';

/** The versions that a write marked as superseded, and the one that it wrote. */
const supersededBy = 'SELECT id FROM report_version WHERE superseded_by = ?';
export const writtenBy = 'SELECT id FROM report_version WHERE write_id = ?';

/** Takes the observations of superseded versions out of what is current. */
export function retireObservations(writeId: string): Statement {
  return { sql: `UPDATE observation SET current = 0 WHERE version IN (${supersededBy})`, values: [writeId] };
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

export function raiseRevision(changedAt: string): Statement {
  return { sql: 'UPDATE revision SET number = number + 1, changed_at = ? WHERE only = 1', values: [changedAt] };
}

/** Only when the write wrote or superseded something. */
export function raiseRevisionAfter(writeId: string, changedAt: string): Statement {
  return {
    sql: `UPDATE revision SET number = number + 1, changed_at = ?
  WHERE only = 1 AND (EXISTS (${writtenBy}) OR EXISTS (${supersededBy}))`,
    values: [changedAt, writeId, writeId],
  };
}
