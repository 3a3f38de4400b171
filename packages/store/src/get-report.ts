import type { ParsedReport } from '@gongbao/indicator-schema';
import { readJson } from './read-json.ts';
import { type ReportRow, type ReportSummary, reportColumns, toReportSummary } from './report-row.ts';
import { type Shards, shardOfReport } from './shards.ts';
import { prepare, type Statement } from './statement.ts';

/** A report with all that was read from it, its observations apart. */
export interface ReportDocument extends ReportSummary {
  readonly outline: ParsedReport['outline'];
  readonly tables: ParsedReport['tables'];
  readonly terms: ParsedReport['terms'];
  readonly projects: ParsedReport['projects'];
  readonly numbers: ParsedReport['numbers'];
  readonly diagnostics: ParsedReport['diagnostics'];
}

export interface ReportDocumentRow extends ReportRow {
  outline_json: string;
  tables_json: string;
  terms_json: string;
  projects_json: string;
  numbers_json: string;
  diagnostics_json: string;
  supplementary_json: string | null;
}

/** The columns of ReportDocumentRow, of `report_version AS r`. */
export const documentColumns = `${reportColumns}, r.outline_json, r.tables_json, r.terms_json, r.projects_json,
  r.numbers_json, r.diagnostics_json, r.supplementary_json`;

export function toReportDocument(row: ReportDocumentRow): ReportDocument {
  const summary = toReportSummary(row);
  const { supplementary_json: supplementary } = row;
  return {
    ...summary,
    source: { ...summary.source, ...(supplementary !== null && { supplementary: readJson<number[]>(supplementary) }) },
    outline: readJson(row.outline_json),
    tables: readJson(row.tables_json),
    terms: readJson(row.terms_json),
    projects: readJson(row.projects_json),
    numbers: readJson(row.numbers_json),
    diagnostics: readJson(row.diagnostics_json),
  };
}

export async function getReport(shards: Shards, id: string): Promise<ReportDocument | undefined> {
  const { database } = shardOfReport(shards, id);
  const row = await prepare(database, reportStatement(id)).first<ReportDocumentRow>();
  return row === null ? undefined : toReportDocument(row);
}

export function reportStatement(id: string): Statement {
  const sql = `SELECT ${documentColumns}
  FROM report_version AS r INDEXED BY report_current
  WHERE r.report_id = ? AND r.superseded_at IS NULL`;
  return { sql, values: [id] };
}
