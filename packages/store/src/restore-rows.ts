import type { Indicator } from '@gongbao/indicator-schema/catalogue';
import { type BackupRow, restoreStatements } from './backup-rows.ts';
import { noteObserved } from './observed-keys.ts';
import type { PlaceEntry } from './place-row.ts';
import { readJson } from './read-json.ts';
import { termRef } from './report-documents.ts';
import { replaceDocuments, type SearchDocument } from './search-documents.ts';
import { type Bindable, type Database, prepare, type Statement } from './statement.ts';
import { indicatorsStatements } from './write-indicators.ts';
import { placesStatements } from './write-places.ts';

/**
 * Writes rows of a backup into a migrated database, in one batch. Versions that are there already stay; the
 * state gives way. The rows of versions come before the state, which refers to them.
 */
export async function restoreRows(
  database: Database,
  rows: readonly BackupRow[],
  superseded: ReadonlyMap<Bindable, readonly Bindable[]>,
): Promise<void> {
  await run(database, restoreStatements(rows, superseded));
}

/** Makes what follows from the rows: what is current, the counts, the full text. Done again, it makes the same. */
export async function finishRestore(database: Database): Promise<void> {
  await run(database, derivedStatements);
  const [places, indicators, reports, terms] = await Promise.all([
    readBodies<PlaceEntry>(database, 'SELECT body FROM place ORDER BY code'),
    readBodies<Indicator>(database, 'SELECT body FROM indicator ORDER BY id'),
    readReportDocuments(database),
    readTermDocuments(database),
  ]);
  await run(database, [
    ...placesStatements(places),
    ...indicatorsStatements(indicators),
    ...replaceDocuments('report', reports),
    ...replaceDocuments('term', terms),
  ]);
}

const superseded = 'SELECT id FROM report_version WHERE superseded_at IS NOT NULL';

const derivedStatements: readonly Statement[] = [
  { sql: `UPDATE observation SET current = 0 WHERE version IN (${superseded})`, values: [] },
  { sql: `UPDATE term SET current = 0 WHERE version IN (${superseded})`, values: [] },
  ...noteObserved(),
  { sql: 'DELETE FROM indicator_count', values: [] },
  {
    sql: `INSERT INTO indicator_count (indicator_id, observations)
  SELECT indicator_id, count(*) FROM observation WHERE current = 1 AND indicator_id IS NOT NULL GROUP BY indicator_id`,
    values: [],
  },
  { sql: 'DELETE FROM place_count', values: [] },
  {
    sql: `INSERT INTO place_count (code, reports)
  SELECT ref_area, count(*) FROM report_version WHERE superseded_at IS NULL GROUP BY ref_area`,
    values: [],
  },
];

async function run(database: Database, statements: readonly Statement[]): Promise<void> {
  if (statements.length > 0) await database.batch(statements.map((statement) => prepare(database, statement)));
}

async function readBodies<T>(database: Database, sql: string): Promise<readonly T[]> {
  const { results } = await database.prepare(sql).all<{ body: string }>();
  return results.map(({ body }) => readJson<T>(body));
}

interface ReportTitleRow {
  report_id: string;
  title: string | null;
  ref_area_name: string;
}

async function readReportDocuments(database: Database): Promise<readonly SearchDocument[]> {
  const sql =
    'SELECT report_id, title, ref_area_name FROM report_version WHERE superseded_at IS NULL ORDER BY report_id';
  const { results } = await database.prepare(sql).all<ReportTitleRow>();
  return results.map(({ report_id: ref, title, ref_area_name: place }) => {
    const label = title ?? ref;
    return { ref, label, names: [label, place, ref] };
  });
}

interface TermNameRow {
  report_id: string;
  ordinal: number;
  name: string;
}

async function readTermDocuments(database: Database): Promise<readonly SearchDocument[]> {
  const sql = `SELECT r.report_id, t.ordinal, t.name FROM term AS t JOIN report_version AS r ON r.id = t.version
  WHERE t.current = 1 ORDER BY t.version, t.ordinal`;
  const { results } = await database.prepare(sql).all<TermNameRow>();
  return results.map(({ report_id, ordinal, name }) => {
    return { ref: termRef(report_id, ordinal), label: name, names: [name] };
  });
}
