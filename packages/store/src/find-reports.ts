import { areFew, matchOf } from './find-words.ts';
import { mergePage, type Page, type PageKey, type PageRequest } from './page.ts';
import { readRows } from './read-rows.ts';
import { type ReportRow, type ReportSummary, toReportSummary } from './report-row.ts';
import { foundReportsStatement, type ReportFilter, type ReportQuestion, reportQuestions } from './report-statements.ts';
import { type Shard, type Shards, shardOfReport, shardsOfPlace } from './shards.ts';
import type { Database } from './statement.ts';

/** By place, then year. */
export async function findReports(
  shards: Shards,
  filter: ReportFilter,
  request: PageRequest,
): Promise<Page<ReportSummary>> {
  const read = await Promise.all(askedShards(shards, filter).map((shard) => readShard(shard, filter, request)));
  return mergePage(
    read.flatMap(({ lanes }) => lanes),
    { limit: request.limit, descending: false, edges: read.flatMap(({ edges }) => edges) },
  );
}

function askedShards(shards: Shards, { place, placeWithin }: ReportFilter): readonly Shard[] {
  if (place) return [...new Set(place.map((code) => shardOfReport(shards, code)))];
  return placeWithin === undefined ? shards.all : shardsOfPlace(shards, placeWithin);
}

async function readShard({ database, number }: Shard, filter: ReportFilter, request: PageRequest) {
  const questions = await questionsOf(database, filter, request);
  if (questions.length === 0) return { lanes: [], edges: [] };
  const keyOf = ({ ref_area, year, report_id }: KeyRow): PageKey => ({
    values: [ref_area, year, report_id],
    shard: number,
  });
  const lanes = await readRows<ReportRow>(
    database,
    questions.map(({ statement }) => statement),
  );
  const short = questions.flatMap(({ edge }, n) => (edge && (lanes[n]?.length ?? 0) <= request.limit ? [edge] : []));
  const edges = short.length === 0 ? [] : (await readRows<KeyRow>(database, short)).flat();
  return {
    lanes: lanes.map((rows) => rows.map((row) => ({ item: toReportSummary(row), key: keyOf(row) }))),
    edges: edges.map(keyOf),
  };
}

type KeyRow = Pick<ReportRow, 'ref_area' | 'year' | 'report_id'>;

async function questionsOf(
  database: Database,
  filter: ReportFilter,
  request: PageRequest,
): Promise<readonly ReportQuestion[]> {
  if (filter.q === undefined) return reportQuestions(filter, request);
  const match = matchOf('report', filter.q);
  if (match === undefined) return [];
  const few = await areFew(database, match);
  if (few) return [{ statement: foundReportsStatement(filter, request, match), edge: undefined }];
  return reportQuestions(filter, request, match);
}
