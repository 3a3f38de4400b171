import type { Origin } from './report-version-row.ts';
import type { Shards } from './shards.ts';
import { prepare, type Statement } from './statement.ts';

interface ContentRow {
  report_id: string;
  content_sha256: string;
}

/** The content hash of every report that is current and came from here, by report id. */
export async function getCurrentContents(shards: Shards, origin: Origin): Promise<ReadonlyMap<string, string>> {
  const lanes = await Promise.all(
    shards.all.map(({ database }) => prepare(database, contentsStatement(origin)).all<ContentRow>()),
  );
  return new Map(lanes.flatMap(({ results }) => results.map((row) => [row.report_id, row.content_sha256] as const)));
}

function contentsStatement(origin: Origin): Statement {
  return {
    sql: `SELECT report_id, content_sha256 FROM report_version
  WHERE superseded_at IS NULL AND origin = ?
  ORDER BY report_id`,
    values: [origin],
  };
}
