import type { ParsedReport, Section } from '@gongbao/indicator-schema';
import { jsonBatches } from './json-batches.ts';
import { writtenColumns } from './observation-row.ts';
import { noteObserved } from './observed-keys.ts';
import { replaceReportDocuments } from './report-documents.ts';
import {
  type DigestedReport,
  digestColumn,
  type PlacedReport,
  type ReportWrite,
  versionColumns,
} from './report-version-row.ts';
import { digestOf } from './rows-digest.ts';
import { type Shards, shardOfReport } from './shards.ts';
import { type Bindable, prepare, type Statement } from './statement.ts';
import { insertTerms, termValues } from './term-row.ts';
import { logWritten, moveCounts, raiseRevision, retire, writtenBy } from './version-statements.ts';

export type WriteOutcome =
  | { readonly outcome: 'written' | 'unchanged' }
  | { readonly outcome: 'refused'; readonly reason: 'no-place' | 'no-year' | 'no-kind' };

/**
 * Writes one reading of a report in one batch: all of it or nothing. The version before it stays, marked as
 * superseded. The content that is current already changes nothing. Without a place, a year or a kind a report has no id of
 * its own, and others would pass for its versions: it is refused. What was sent before the current version was is
 * written as superseded by itself, so that all that follows takes it out again.
 */
export async function writeReport(shards: Shards, write: ReportWrite): Promise<WriteOutcome> {
  const { refArea: place, year, kind } = write.document.report;
  if (place === null) return { outcome: 'refused', reason: 'no-place' };
  if (year === null) return { outcome: 'refused', reason: 'no-year' };
  if (kind === 'unknown') return { outcome: 'refused', reason: 'no-kind' };
  const { database } = shardOfReport(shards, place.code);
  const placed = { ...write, place, year };
  const statements = reportStatements({ ...placed, rowsSha256: await digestOfReport(placed) });
  const results = await database.batch(statements.map((statement) => prepare(database, statement)));
  return { outcome: results[insertedAt]?.meta.changes === 1 ? 'written' : 'unchanged' };
}

/** Where the new version stands among the statements below. */
const insertedAt = 1;

function digestOfReport(write: PlacedReport): Promise<string> {
  const said = versionColumns.filter(({ name }) => name !== digestColumn);
  return digestOf({
    version: said.map(({ of }) => of({ ...write, rowsSha256: '' })),
    observations: observationValues(write.document),
    terms: termValues(write.document.terms),
  });
}

/** What follows the first two holds on to the write's id, so that nothing happens when they find nothing to do. */
export function reportStatements(write: DigestedReport): readonly Statement[] {
  const { document, writeId } = write;
  return [
    supersede(write),
    insertVersion(write),
    ...insertObservations(document, writeId),
    ...insertTerms(document.terms, writeId),
    ...retire(writeId),
    ...noteObserved({ sql: `version IN (${writtenBy})`, values: [writeId] }),
    ...moveCounts(writeId),
    ...replaceReportDocuments(write),
    logWritten(writeId, write.recordedAt),
    raiseRevision(writeId, write.recordedAt),
  ];
}

const seen = 'EXISTS (SELECT 1 FROM report_version WHERE report_id = ? AND content_sha256 = ?)';

/** What is current was sent later than this; than null is nothing. */
const isLater = '(ifnull(received_at, recorded_at) > ?)';

function supersede(write: PlacedReport): Statement {
  const { document, contentSha256, unless, recordedAt, receivedAt = null, writeId } = write;
  const id = document.report.id;
  return {
    sql: `UPDATE report_version SET superseded_at = ?, superseded_by = ?
  WHERE report_id = ? AND superseded_at IS NULL AND content_sha256 <> ? AND ${isLater} IS NOT TRUE${
    unless === 'ever' ? ` AND NOT ${seen}` : ''
  }`,
    values: [recordedAt, writeId, id, contentSha256, receivedAt, ...(unless === 'ever' ? [id, contentSha256] : [])],
  };
}

function insertVersion(write: DigestedReport): Statement {
  const { document, contentSha256, recordedAt, receivedAt = null, writeId } = write;
  const id = document.report.id;
  const names = versionColumns.map((column) => column.name).join(', ');
  return {
    sql: `INSERT INTO report_version (${names}, superseded_at, superseded_by)
  SELECT ${versionColumns.map(() => '?').join(', ')}, iif(v.id IS NULL, NULL, ?), iif(v.id IS NULL, NULL, ?)
  FROM (SELECT 1) LEFT JOIN report_version AS v ON v.report_id = ? AND v.superseded_at IS NULL
  WHERE v.id IS NULL OR (${isLater} AND NOT ${seen})`,
    values: [
      ...versionColumns.map((column) => column.of(write)),
      recordedAt,
      writeId,
      id,
      receivedAt,
      id,
      contentSha256,
    ],
  };
}

function observationValues(document: ParsedReport): readonly (readonly Bindable[])[] {
  const titles = sectionTitles(document.outline);
  return document.observations.map((observation) => {
    const title = observation.section === null ? null : (titles.get(observation.section) ?? null);
    return writtenColumns.map((column) => column.of(observation, title));
  });
}

function insertObservations(document: ParsedReport, writeId: string): readonly Statement[] {
  const names = writtenColumns.map((column) => column.name).join(', ');
  const values = writtenColumns.map((_, index) => `j.value ->> ${index}`).join(', ');
  return jsonBatches(observationValues(document)).map((batch) => ({
    sql: `INSERT INTO observation (version, ${names})
  SELECT v.id, ${values}
  FROM report_version AS v CROSS JOIN json_each(?) AS j
  WHERE v.write_id = ?`,
    values: [batch, writeId],
  }));
}

function sectionTitles(sections: readonly Section[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const pending = [...sections];
  for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
    titles.set(section.id, section.title);
    pending.push(...section.children);
  }
  return titles;
}
