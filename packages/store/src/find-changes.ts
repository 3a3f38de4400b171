import { Conditions } from './conditions.ts';
import { mergePage, type Page, type PageRequest } from './page.ts';
import { type ReportRow, type ReportSummary, reportColumns, toReportSummary } from './report-row.ts';
import type { Shard, Shards } from './shards.ts';
import { prepare, type Statement } from './statement.ts';

export interface ReportChange extends ReportSummary {
  readonly kind: 'new' | 'changed' | 'withdrawn';
  readonly changedAt: string;
}

interface ChangeRow extends ReportRow {
  change_id: number;
  change_kind: ReportChange['kind'];
  changed_at: string;
}

export interface ChangeFilter {
  /** ISO date and time in UTC: only what happened then or later. */
  readonly since?: string | undefined;
  readonly order: 'oldest' | 'newest';
}

/** What happened to reports, in the order in which it did, or the other way. */
export async function findChanges(
  shards: Shards,
  filter: ChangeFilter,
  request: PageRequest,
): Promise<Page<ReportChange>> {
  const lanes = await Promise.all(shards.all.map((shard) => readShard(shard, filter, request)));
  return mergePage(lanes, { limit: request.limit, descending: filter.order === 'newest' });
}

async function readShard({ database, number }: Shard, filter: ChangeFilter, request: PageRequest) {
  const { results } = await prepare(database, changesStatement(filter, request, number)).all<ChangeRow>();
  return results.map((row) => ({
    item: { kind: row.change_kind, changedAt: row.changed_at, ...toReportSummary(row) },
    key: { values: [row.changed_at, row.change_id], shard: number },
  }));
}

export function changesStatement({ since, order }: ChangeFilter, request: PageRequest, shard: number): Statement {
  const [comparison, direction] = order === 'newest' ? (['<', 'DESC'] as const) : (['>', 'ASC'] as const);
  const conditions = new Conditions();
  if (since !== undefined) conditions.add('c.changed_at >= ?', since);
  if (request.after) {
    const orEqual = shard > request.after.shard ? '=' : '';
    conditions.add(`(c.changed_at, c.id) ${comparison}${orEqual} (?, ?)`, ...request.after.values);
  }
  const sql = `SELECT c.id AS change_id, c.kind AS change_kind, c.changed_at, ${reportColumns}
  FROM report_change AS c INDEXED BY report_change_by_time
  CROSS JOIN report_version AS r ON r.id = c.version
  WHERE ${conditions.sql}
  ORDER BY c.changed_at ${direction}, c.id ${direction}
  LIMIT ?`;
  return { sql, values: [...conditions.values, request.limit + 1] };
}
