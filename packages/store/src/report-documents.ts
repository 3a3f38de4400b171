import { jsonBatches } from './json-batches.ts';
import type { PlacedReport } from './report-version-row.ts';
import { searchWords } from './search-words.ts';
import type { Statement } from './statement.ts';
import { currentBy } from './version-statements.ts';

/** How a term of a report is named among the search documents. */
export function termRef(reportId: string, ordinal: number | string): string {
  return `${reportId}#${ordinal}`;
}

/** Puts the search documents of the report that a write wrote, and of its terms, in the place of those before. */
export function replaceReportDocuments({ document, place, writeId }: PlacedReport): readonly Statement[] {
  const { id, title } = document.report;
  const label = title ?? id;
  const terms = document.terms.map(({ term }, ordinal) => ['term', termRef(id, ordinal), term, searchWords(term)]);
  const rows = [['report', id, label, searchWords(`${label} | ${place.name} | ${id}`)], ...terms];
  return [
    {
      sql: `DELETE FROM search_document WHERE kind = 'report' AND ref = ? AND EXISTS (${currentBy})`,
      values: [id, writeId],
    },
    {
      sql: `DELETE FROM search_document
  WHERE kind = 'term' AND ref >= ? AND ref < ? AND EXISTS (${currentBy})`,
      values: [...termRange(id), writeId],
    },
    ...jsonBatches(rows).map((batch) => ({
      sql: `INSERT INTO search_document (kind, ref, label, words)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?) WHERE EXISTS (${currentBy})`,
      values: [batch, writeId],
    })),
  ];
}

/** Removes the search documents of a report that has no current version. */
export function removeReportDocuments(reportId: string): readonly Statement[] {
  const withdrawn = 'NOT EXISTS (SELECT 1 FROM report_version WHERE report_id = ? AND superseded_at IS NULL)';
  return [
    {
      sql: `DELETE FROM search_document WHERE kind = 'report' AND ref = ? AND ${withdrawn}`,
      values: [reportId, reportId],
    },
    {
      sql: `DELETE FROM search_document WHERE kind = 'term' AND ref >= ? AND ref < ? AND ${withdrawn}`,
      values: [...termRange(reportId), reportId],
    },
  ];
}

/** `$` comes after `#`. */
function termRange(reportId: string): readonly [from: string, before: string] {
  return [termRef(reportId, ''), `${reportId}$`];
}
