import type { Observation, ParsedReport } from '@gongbao/indicator-schema';
import { Conditions } from './conditions.ts';
import { documentColumns, type ReportDocumentRow, toReportDocument } from './get-report.ts';
import { type ObservationRow, observationColumns, toObservation } from './observation-row.ts';
import { type Shard, type Shards, shardOfReport } from './shards.ts';
import { addShownOn } from './shown-on.ts';
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
  return documents.toSorted(byPlaceAndYear).map((row) => {
    const { counts: _counts, recordedAt: _recordedAt, ...document } = toReportDocument(row);
    return { format: 'gongbao/report@1', ...document, observations: byVersion.get(row.version) ?? [] };
  });
}

function byPlaceAndYear(a: ReportDocumentRow, b: ReportDocumentRow): number {
  const [first, second] = [a, b].map((row) => `${row.ref_area} ${row.year} ${row.report_id}`) as [string, string];
  return first < second ? -1 : Number(first > second);
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

/** As of a day, what has been replaced since is looked for beside what holds, where one index does not have both. */
export function parsedReportStatements({ of, indicator, asOf }: ParsedReportFilter): readonly Statement[] {
  const wanted = new Conditions();
  if (asOf !== undefined) addShownOn(wanted, asOf);
  const said = new Conditions().addOneOf('o.indicator_id', indicator);
  if ('report' in of) {
    const index = asOf === undefined ? 'report_current' : 'report_by_content';
    wanted.add('r.report_id = ?', of.report);
    if (asOf === undefined) wanted.add('r.superseded_at IS NULL');
    return versionStatements(index, wanted, said);
  }
  wanted.addOneOf('r.ref_area', of.places);
  const current = versionStatements('report_by_place', wanted.with('r.superseded_at IS NULL'), said);
  if (asOf === undefined) return current;
  return [...current, ...versionStatements('report_past', wanted.with('r.superseded_at IS NOT NULL'), said)];
}

function versionStatements(index: string, wanted: Conditions, said: Conditions): readonly [Statement, Statement] {
  return [
    {
      sql: `SELECT r.id AS version, ${documentColumns}
  FROM report_version AS r INDEXED BY ${index}
  WHERE ${wanted.sql}`,
      values: wanted.values,
    },
    {
      sql: `SELECT o.version, ${observationColumns}
  FROM report_version AS r INDEXED BY ${index}
  CROSS JOIN observation AS o INDEXED BY observation_by_position ON o.version = r.id
  LEFT JOIN place AS p ON p.code = nullif(o.ref_area, r.ref_area)
  WHERE ${wanted.sql} AND ${said.sql}`,
      values: [...wanted.values, ...said.values],
    },
  ];
}
