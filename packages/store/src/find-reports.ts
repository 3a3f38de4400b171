import type { ReportKind } from '@gongbao/indicator-schema';
import { Conditions } from './conditions.ts';
import { mergePage, type Page, type PageRequest } from './page.ts';
import { type ReportRow, type ReportSummary, reportColumns, toReportSummary } from './report-row.ts';
import { addSearch } from './search-documents.ts';
import { type Shard, type Shards, shardOfReport, shardsOfPlace } from './shards.ts';
import { prepare, type Statement } from './statement.ts';
import { codesWithin } from './within.ts';

export interface ReportFilter {
  readonly place?: readonly string[] | undefined;
  readonly year?: readonly number[] | undefined;
  readonly kind?: readonly ReportKind[] | undefined;
  /** Reports of this place and of all that lies in it. */
  readonly placeWithin?: string | undefined;
  /** Words of the title or the place's name. */
  readonly q?: string | undefined;
}

/** By place, then year. */
export async function findReports(
  shards: Shards,
  filter: ReportFilter,
  request: PageRequest,
): Promise<Page<ReportSummary>> {
  const lanes = await Promise.all(askedShards(shards, filter).map((shard) => readShard(shard, filter, request)));
  return mergePage(lanes, { limit: request.limit, descending: false });
}

function askedShards(shards: Shards, { place, placeWithin }: ReportFilter): readonly Shard[] {
  if (place) return [...new Set(place.map((code) => shardOfReport(shards, code)))];
  return placeWithin === undefined ? shards.all : shardsOfPlace(shards, placeWithin);
}

async function readShard({ database, number }: Shard, filter: ReportFilter, request: PageRequest) {
  const { results } = await prepare(database, reportsStatement(filter, request)).all<ReportRow>();
  return results.map((row) => ({
    item: toReportSummary(row),
    key: { values: [row.ref_area, row.year, row.report_id], shard: number },
  }));
}

export function reportsStatement(filter: ReportFilter, request: PageRequest): Statement {
  const conditions = new Conditions().add('r.superseded_at IS NULL');
  conditions.addOneOf('r.ref_area', filter.place);
  conditions.addOneOf('r.year', filter.year);
  conditions.addOneOf('r.kind', filter.kind);
  if (filter.placeWithin !== undefined) {
    conditions.add('r.ref_area >= ? AND r.ref_area < ?', ...codesWithin(filter.placeWithin));
  }
  if (filter.q !== undefined) addSearch(conditions, { column: 'r.report_id', kind: 'report', q: filter.q });
  if (request.after) conditions.add('(r.ref_area, r.year, r.report_id) > (?, ?, ?)', ...request.after.values);
  const index = filter.year && !filter.place ? 'report_by_year' : 'report_by_place';
  const sql = `SELECT ${reportColumns}
  FROM report_version AS r INDEXED BY ${index}
  WHERE ${conditions.sql}
  ORDER BY r.ref_area, r.year, r.report_id
  LIMIT ?`;
  return { sql, values: [...conditions.values, request.limit + 1] };
}
