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

interface ReportDocumentRow extends ReportRow {
  outline_json: string;
  tables_json: string;
  terms_json: string;
  projects_json: string;
  numbers_json: string;
  diagnostics_json: string;
}

export async function getReport(shards: Shards, id: string): Promise<ReportDocument | undefined> {
  const { database } = shardOfReport(shards, id);
  const row = await prepare(database, reportStatement(id)).first<ReportDocumentRow>();
  return row === null ? undefined : toReportDocument(row);
}

export function reportStatement(id: string): Statement {
  const sql = `SELECT ${reportColumns}, outline_json, tables_json, terms_json, projects_json, numbers_json, diagnostics_json
  FROM report_version INDEXED BY report_current
  WHERE report_id = ? AND superseded_at IS NULL`;
  return { sql, values: [id] };
}

function toReportDocument(row: ReportDocumentRow): ReportDocument {
  return {
    ...toReportSummary(row),
    outline: readJson(row.outline_json),
    tables: readJson(row.tables_json),
    terms: readJson(row.terms_json),
    projects: readJson(row.projects_json),
    numbers: readJson(row.numbers_json),
    diagnostics: readJson(row.diagnostics_json),
  };
}
