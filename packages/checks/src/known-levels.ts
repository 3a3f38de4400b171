import type { Statement } from './check.ts';
import { unitOf } from './figure.ts';
import { groupBy } from './series.ts';

/** The levels of one indicator in several reports, to be asked for without walking them. */
export interface KnownLevels {
  /** All that a report states, in the order of its text. */
  readonly of: (report: string) => readonly Statement[];
  /** The first level of a report in the year of a growth, wanted or reached as it is. */
  readonly during: (report: string, growth: Pick<Statement, 'period' | 'status'>) => Statement | undefined;
  /** The first level that a report, or else another one, states as reached in a year. */
  readonly reached: (report: string, year: number, unit: string) => Statement | undefined;
}

const isTarget = ({ status }: Pick<Statement, 'status'>): boolean => status === 'target';

export function knowLevels(levels: readonly Statement[]): KnownLevels {
  const byReport = new Map(
    groupBy(levels, ({ report }) => report).map((group) => [
      group[0]?.report,
      // Two versions of a report have one id.
      group.toSorted((a, b) => a.source.start - b.source.start),
    ]),
  );
  const yearly = levels.filter(({ period }) => period?.length === 4);
  const during = firsts(yearly, (level) => `${level.report}|${level.period}|${isTarget(level)}`);
  /** In each report for which something was reached, in the order of the reports. */
  const reached = new Map<string, Map<string, Statement>>();
  for (const level of yearly) {
    if (isTarget(level)) continue;
    const key = `${level.period}|${unitOf(level)}`;
    const inReports = reached.get(key) ?? new Map<string, Statement>();
    if (!inReports.has(level.report)) inReports.set(level.report, level);
    reached.set(key, inReports);
  }
  return {
    of: (report) => byReport.get(report) ?? [],
    during: (report, growth) => during.get(`${report}|${growth.period}|${isTarget(growth)}`),
    reached: (report, year, unit) => {
      const inReports = reached.get(`${year}|${unit}`);
      return inReports?.get(report) ?? inReports?.values().next().value;
    },
  };
}

function firsts<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return found;
}
