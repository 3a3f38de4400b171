import type { Origin } from './report-version-row.ts';
import type { Shards } from './shards.ts';
import { prepare, type Statement } from './statement.ts';

interface ContentRow {
  report_id: string;
  content_sha256: string;
  origin: Origin;
}

/** What is current of a report, and where it came from. */
export interface CurrentContent {
  readonly sha256: string;
  readonly origin: Origin;
}

/** The content of every report that is current, by report id. */
export async function getCurrentContents(shards: Shards): Promise<ReadonlyMap<string, CurrentContent>> {
  const lanes = await Promise.all(
    shards.all.map(({ database }) => prepare(database, contentsStatement).all<ContentRow>()),
  );
  return new Map(
    lanes.flatMap(({ results }) =>
      results.map((row) => [row.report_id, { sha256: row.content_sha256, origin: row.origin }] as const),
    ),
  );
}

const contentsStatement: Statement = {
  sql: `SELECT report_id, content_sha256, origin FROM report_version INDEXED BY report_current
  WHERE superseded_at IS NULL
  ORDER BY report_id`,
  values: [],
};
