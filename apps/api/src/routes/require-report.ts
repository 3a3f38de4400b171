import { getReport, type ReportDocument, type Shards } from '@gongbao/store';
import { Problem } from '../http/problem.ts';

/** The report, or the answer that there is none. */
export async function requireReport(shards: Shards, id: string): Promise<ReportDocument> {
  const report = await getReport(shards, id);
  if (report === undefined) throw new Problem('not-found', { detail: `No report is known as ${id}.` });
  return report;
}
