import type { Observation, ParsedReport } from '@gongbao/indicator-schema';
import { Conditions } from './conditions.ts';
import { documentColumns, type ReportDocumentRow, toReportDocument } from './get-report.ts';
import { type ObservationRow, observationColumns, toObservation } from './observation-row.ts';
import { type Shard, type Shards, shardOfReport } from './shards.ts';
import { prepare, type Statement } from './statement.ts';

export interface ParsedReportFilter {
  /** The places whose reports are wanted, or one report by its id. */
  readonly of: { readonly places: readonly string[] } | { readonly report: string };
  /** Only the observations of these indicators; the rest of each report stays whole. */
  readonly indicator?: readonly string[] | undefined;
}

interface VersionedRow extends ObservationRow {
  version: number;
}

/** Whole reports in the shape of the contract, by place and year: what the ledger and the checks read. */
export async function getParsedReports(shards: Shards, filter: ParsedReportFilter): Promise<readonly ParsedReport[]> {
  const { of } = filter;
  const places = 'report' in of ? [of.report] : of.places;
  const asked = [...new Set(places.map((code) => shardOfReport(shards, code)))];
  const reports = await Promise.all(asked.map((shard) => readShard(shard, filter)));
  return reports.flat();
}

async function readShard({ database }: Shard, filter: ParsedReportFilter): Promise<readonly ParsedReport[]> {
  const statements = parsedReportStatements(filter).map((statement) => prepare(database, statement));
  const [documents, observations] = await database.batch(statements);
  const byVersion = groupByVersion((observations?.results ?? []) as VersionedRow[]);
  return ((documents?.results ?? []) as (ReportDocumentRow & { version: number })[]).map((row) => {
    const { counts: _counts, recordedAt: _recordedAt, ...document } = toReportDocument(row);
    return { format: 'gongbao/report@1', ...document, observations: byVersion.get(row.version) ?? [] };
  });
}

/** In the order of each text; a few hundred rows are sorted faster here than all of them there. */
function groupByVersion(rows: readonly VersionedRow[]): ReadonlyMap<number, Observation[]> {
  const byVersion = new Map<number, Observation[]>();
  for (const row of rows.toSorted((a, b) => a.source_start - b.source_start || a.id - b.id)) {
    const list = byVersion.get(row.version) ?? [];
    list.push(toContractObservation(row));
    byVersion.set(row.version, list);
  }
  return byVersion;
}

function toContractObservation(row: ObservationRow): Observation {
  const { place: _place, sectionTitle: _sectionTitle, report: _report, ...observation } = toObservation(row);
  return observation;
}

export function parsedReportStatements({ of, indicator }: ParsedReportFilter): readonly [Statement, Statement] {
  const wanted = new Conditions().add('r.superseded_at IS NULL');
  if ('report' in of) wanted.add('r.report_id = ?', of.report);
  else wanted.addOneOf('r.ref_area', of.places);
  const index = 'report' in of ? 'report_current' : 'report_by_place';
  const said = new Conditions().addOneOf('o.indicator_id', indicator);
  return [
    {
      sql: `SELECT r.id AS version, ${documentColumns}
  FROM report_version AS r INDEXED BY ${index}
  WHERE ${wanted.sql}
  ORDER BY r.ref_area, r.year, r.report_id`,
      values: wanted.values,
    },
    {
      sql: `SELECT o.version, ${observationColumns}
  FROM report_version AS r INDEXED BY ${index}
  CROSS JOIN observation AS o INDEXED BY observation_by_position ON o.version = r.id
  LEFT JOIN place AS p ON p.code = o.ref_area
  WHERE ${wanted.sql} AND ${said.sql}`,
      values: [...wanted.values, ...said.values],
    },
  ];
}
