import { type ReportRow, type ReportSummary, reportColumns, toReportSummary } from './report-row.ts';
import { type Shards, shardOfReport } from './shards.ts';
import { beginning, dayShown, deliveredBy } from './shown-on.ts';
import { prepare, type Statement } from './statement.ts';

/** One reading of a report, current or not. */
export interface ReportVersion extends ReportSummary {
  /** When another took its place, or it was withdrawn; null while it is current. */
  readonly supersededAt: string | null;
  /** A day as of which it is shown; null where it is as of none. */
  readonly asOf: string | null;
}

interface VersionRow extends ReportRow {
  id: number;
  superseded_at: string | null;
  since: string;
  delivered_by: string;
  store_began_at: string;
}

/** Every version of a report, by when its file was sent or it was recorded: the newest first. */
export async function findVersions(shards: Shards, reportId: string): Promise<readonly ReportVersion[]> {
  const { database } = shardOfReport(shards, reportId);
  const { results } = await prepare(database, versionsStatement(reportId)).all<VersionRow>();
  const first = Math.min(...results.map(({ id }) => id));
  return results
    .toSorted((a, b) => compare(b.since, a.since) || b.id - a.id)
    .map((row) => {
      const version = { ...toReportSummary(row), supersededAt: row.superseded_at };
      const known = { ...version, deliveredBy: row.delivered_by, isFirst: row.id === first };
      return { ...version, asOf: dayShown(known, row.store_began_at) };
    });
}

export function versionsStatement(reportId: string): Statement {
  const sql = `SELECT r.id, r.superseded_at, ifnull(r.received_at, r.recorded_at) AS since,
    ${deliveredBy} AS delivered_by, ${beginning} AS store_began_at, ${reportColumns}
  FROM report_version AS r INDEXED BY report_by_content
  WHERE r.report_id = ?`;
  return { sql, values: [reportId] };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
