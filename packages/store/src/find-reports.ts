import { areFew, matchOf } from './find-words.ts';
import type { Page, PageRequest } from './page.ts';
import { mergeLanes, type Question, readLanes } from './read-lanes.ts';
import { type ReportRow, type ReportSummary, toReportSummary } from './report-row.ts';
import { foundReportsStatement, type ReportFilter, reportOrder, reportQuestions } from './report-statements.ts';
import { type Shard, type Shards, shardOfReport, shardsOfPlace } from './shards.ts';
import type { Database } from './statement.ts';

/** By place, then year. */
export async function findReports(
  shards: Shards,
  filter: ReportFilter,
  request: PageRequest,
): Promise<Page<ReportSummary>> {
  const reading = { limit: request.limit, itemOf: toReportSummary, columns: reportOrder };
  const read = askedShards(shards, filter).map(async (shard) =>
    readLanes<ReportRow, ReportSummary>(shard, await questionsOf(shard.database, filter, request), reading),
  );
  return mergeLanes(await Promise.all(read), { limit: request.limit, descending: false });
}

/** The shards that may have reports that a filter asks for. */
export function askedShards(shards: Shards, { place, placeWithin }: ReportFilter): readonly Shard[] {
  if (place) return [...new Set(place.map((code) => shardOfReport(shards, code)))];
  return placeWithin === undefined ? shards.all : shardsOfPlace(shards, placeWithin);
}

async function questionsOf(
  database: Database,
  filter: ReportFilter,
  request: PageRequest,
): Promise<readonly Question[]> {
  if (filter.q === undefined) return reportQuestions(filter, request);
  const match = matchOf('report', filter.q);
  if (match === undefined) return [];
  const few = await areFew(database, match);
  if (few) return [{ statement: foundReportsStatement(filter, request, match) }];
  return reportQuestions(filter, request, match);
}
