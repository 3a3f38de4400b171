import type { ReportKind } from '@gongbao/indicator-schema';
import { Conditions } from './conditions.ts';
import { mergePage, type Page, type PageRequest } from './page.ts';
import { type ReportRow, type ReportSummary, reportColumns, toReportSummary } from './report-row.ts';
import { type Shard, type Shards, shardOfReport } from './shards.ts';
import { prepare, type Statement } from './statement.ts';

export interface ReportFilter {
  readonly place?: readonly string[] | undefined;
  readonly year?: readonly number[] | undefined;
  readonly kind?: readonly ReportKind[] | undefined;
}

/** By place, then year. */
export async function findReports(
  shards: Shards,
  filter: ReportFilter,
  request: PageRequest,
): Promise<Page<ReportSummary>> {
  const asked = filter.place ? [...new Set(filter.place.map((code) => shardOfReport(shards, code)))] : shards.all;
  const lanes = await Promise.all(asked.map((shard) => readShard(shard, filter, request)));
  return mergePage(lanes, { limit: request.limit, descending: false });
}

async function readShard({ database, number }: Shard, filter: ReportFilter, request: PageRequest) {
  const { results } = await prepare(database, reportsStatement(filter, request)).all<ReportRow>();
  return results.map((row) => ({
    item: toReportSummary(row),
    key: { values: [row.ref_area, row.year, row.report_id], shard: number },
  }));
}

export function reportsStatement(filter: ReportFilter, request: PageRequest): Statement {
  const conditions = new Conditions().add('superseded_at IS NULL');
  conditions.addOneOf('ref_area', filter.place);
  conditions.addOneOf('year', filter.year);
  conditions.addOneOf('kind', filter.kind);
  if (request.after) conditions.add('(ref_area, year, report_id) > (?, ?, ?)', ...request.after.values);
  const index = filter.year && !filter.place ? 'report_by_year' : 'report_by_place';
  const sql = `SELECT ${reportColumns}
  FROM report_version INDEXED BY ${index}
  WHERE ${conditions.sql}
  ORDER BY ref_area, year, report_id
  LIMIT ?`;
  return { sql, values: [...conditions.values, request.limit + 1] };
}
