import { findVersions, getReport, type ReportDocument, type ReportVersion, type Shards } from '@gongbao/store';
import { Problem } from '../http/problem.ts';

/** The report, or the answer that there is none. */
export async function requireReport(shards: Shards, id: string): Promise<ReportDocument> {
  const report = await getReport(shards, id);
  if (report === undefined) throw new Problem('not-found', { detail: `No report is known as ${id}.` });
  return report;
}

/** All versions of the report, or the answer that there never was one. */
export async function requireVersions(shards: Shards, id: string): Promise<readonly ReportVersion[]> {
  const versions = await findVersions(shards, id);
  if (versions.length === 0) throw new Problem('not-found', { detail: `No report was ever known as ${id}.` });
  return versions;
}
