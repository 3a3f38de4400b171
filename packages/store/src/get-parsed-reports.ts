import type { Observation, ParsedReport } from '@gongbao/indicator-schema';
import { Conditions } from './conditions.ts';
import { documentColumns, type ReportDocumentRow, toReportDocument } from './get-report.ts';
import { type ObservationRow, observationColumns, toObservation } from './observation-row.ts';
import { type Shard, type Shards, shardOfReport } from './shards.ts';
import { addReplacedAfter, addShownOn } from './shown-on.ts';
import { prepare, type Statement } from './statement.ts';

export interface ParsedReportFilter {
  /** The places whose reports are wanted, or one report by its id. */
  readonly of: { readonly places: readonly string[] } | { readonly report: string };
  /** Only the observations of these indicators; the rest of each report stays whole. */
  readonly indicator?: readonly string[] | undefined;
  /** The versions that were shown at the end of this day, whatever came later: see `addShownOn`. */
  readonly asOf?: string | undefined;
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
  const results = (await database.batch(statements)).map((result) => result.results);
  // Documents and observations take turns: of what holds, then of what held on the day that is asked for.
  const byVersion = groupByVersion(results.filter((_, n) => n % 2 === 1).flat() as VersionedRow[]);
  const documents = results.filter((_, n) => n % 2 === 0).flat() as (ReportDocumentRow & { version: number })[];
  return documents.map((row) => {
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

export function parsedReportStatements({ of, indicator, asOf }: ParsedReportFilter): readonly Statement[] {
  const conditionsOf = (): Conditions => {
    const conditions = new Conditions();
    return 'report' in of ? conditions.add('r.report_id = ?', of.report) : conditions.addOneOf('r.ref_area', of.places);
  };
  const current = conditionsOf().add('r.superseded_at IS NULL');
  if (asOf !== undefined) addShownOn(current, asOf);
  const index = 'report' in of ? 'report_current' : 'report_by_place';
  const statements = versionStatements(index, current, indicator);
  if (asOf === undefined) return statements;
  const past = conditionsOf();
  addReplacedAfter(past, asOf);
  return [...statements, ...versionStatements('report_past', past, indicator)];
}

function versionStatements(
  index: 'report_current' | 'report_by_place' | 'report_past',
  wanted: Conditions,
  indicator: ParsedReportFilter['indicator'],
): readonly [Statement, Statement] {
  const said = new Conditions().addOneOf('o.indicator_id', indicator);
  const order = index === 'report_past' ? '' : '\n  ORDER BY r.ref_area, r.year, r.report_id';
  return [
    {
      sql: `SELECT r.id AS version, ${documentColumns}
  FROM report_version AS r INDEXED BY ${index}
  WHERE ${wanted.sql}${order}`,
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
