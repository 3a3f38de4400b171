import { removeReportDocuments } from './report-documents.ts';
import type { Origin } from './report-version-row.ts';
import { type Shards, shardOfReport } from './shards.ts';
import { prepare, type Statement } from './statement.ts';
import { logWithdrawn, moveCounts, raiseRevision, retire } from './version-statements.ts';

export interface Withdrawal {
  readonly reportId: string;
  /** Only a version that came from here is withdrawn. */
  readonly origin: Origin;
  readonly withdrawnAt: string;
  readonly writeId: string;
}

/** Marks a report's current version as superseded by nothing. */
export async function withdrawReport(shards: Shards, withdrawal: Withdrawal): Promise<void> {
  const { database } = shardOfReport(shards, withdrawal.reportId);
  await database.batch(withdrawalStatements(withdrawal).map((statement) => prepare(database, statement)));
}

export function withdrawalStatements({ reportId, origin, withdrawnAt, writeId }: Withdrawal): readonly Statement[] {
  return [
    {
      sql: `UPDATE report_version SET superseded_at = ?, superseded_by = ?
  WHERE report_id = ? AND superseded_at IS NULL AND origin = ?`,
      values: [withdrawnAt, writeId, reportId, origin],
    },
    ...retire(writeId),
    ...moveCounts(writeId),
    ...removeReportDocuments(reportId),
    logWithdrawn(writeId, withdrawnAt),
    raiseRevision(writeId, withdrawnAt),
  ];
}
