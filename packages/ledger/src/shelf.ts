import type { ParsedReport } from '@gongbao/indicator-schema';
import type { Statement } from './ledger.ts';

/** A report whose year is known: without it nothing can be paired. */
export interface ShelvedReport {
  readonly report: ParsedReport;
  readonly id: string;
  /** The code of its place; where that is not known the report's own id, so that it is paired with itself alone. */
  readonly refArea: string;
  readonly year: number;
  /** The report's own statements about its own place. */
  readonly statements: readonly Statement[];
}

/** Reports in the order of their places, years and ids. */
export interface Shelf {
  readonly reports: readonly ShelvedReport[];
  readonly of: (refArea: string) => readonly ShelvedReport[];
}

/** A report without a day is known from the end of its year; `asOf` may be a year, a month or a day. */
function knownBy(report: ParsedReport, asOf: string): boolean {
  const day = report.report.deliveredOn ?? `${report.report.year}-12-31`;
  return day.slice(0, asOf.length) <= asOf;
}

/** A report that the ledger cannot use though nobody asked to leave it out. */
export interface LeftOut {
  readonly report: ParsedReport;
  /** `no-year`: nothing can be paired with it. `no-day`: its year had begun by `asOf`, but whether it was known is not. */
  readonly reason: 'no-year' | 'no-day';
}

/** The reports of which the ledger is silent for want of a year or, of those asked for as of a day, of a day. */
export const findLeftOut = (reports: readonly ParsedReport[], asOf?: string): LeftOut[] =>
  reports.flatMap((report): LeftOut[] => {
    const { year, deliveredOn } = report.report;
    if (year === null) return [{ report, reason: 'no-year' }];
    if (asOf === undefined || deliveredOn !== null || knownBy(report, asOf)) return [];
    return asOf >= String(year) ? [{ report, reason: 'no-day' }] : [];
  });

function shelve(report: ParsedReport): ShelvedReport | undefined {
  const { id, refArea, year } = report.report;
  if (year === null) return undefined;
  const code = refArea?.code ?? null;
  const statements = report.observations
    .filter((observation) => observation.refArea === code)
    .map((observation) => ({ ...observation, report: id }));
  return { report, id, refArea: code ?? id, year, statements };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function shelveReports(reports: readonly ParsedReport[], asOf?: string): Shelf {
  const shelved = reports
    .filter((report) => asOf === undefined || knownBy(report, asOf))
    .flatMap((report) => shelve(report) ?? [])
    .sort((a, b) => compare(a.refArea, b.refArea) || a.year - b.year || compare(a.id, b.id));
  const byPlace = new Map<string, ShelvedReport[]>();
  for (const item of shelved) {
    const place = byPlace.get(item.refArea);
    if (place) place.push(item);
    else byPlace.set(item.refArea, [item]);
  }
  return { reports: shelved, of: (refArea) => byPlace.get(refArea) ?? [] };
}
