import { exact, isRate, writtenEnds } from './interval.ts';
import { distinctTargets } from './judge-targets.ts';
import type { LedgerKnowledge } from './knowledge.ts';
import type { LevelComparison, Statement } from './ledger.ts';
import { factorBetween, seriesOf } from './series.ts';
import type { Shelf, ShelvedReport } from './shelf.ts';

/** Only rates of known indicators compare between places of different size. */
const comparesAcrossPlaces = (target: Statement, year: number) =>
  target.indicator.id !== null && target.period === String(year) && target.value !== null && isRate(target);

function nearestAncestor(
  shelf: Shelf,
  { refArea, year }: ShelvedReport,
  { parentOf }: LedgerKnowledge,
): { reports: ShelvedReport[]; skipped: string[] } | undefined {
  const skipped: string[] = [];
  for (let code = parentOf(refArea); code !== undefined; code = parentOf(code)) {
    const reports = shelf.of(code).filter((report) => report.year === year);
    if (reports.length > 0) return { reports, skipped };
    skipped.push(code);
  }
  return undefined;
}

function compareTargets(
  target: Statement,
  ancestor: Statement,
  skipped: readonly string[],
): LevelComparison | undefined {
  const factor = factorBetween(target, ancestor);
  const [own, other] = [writtenEnds(target), writtenEnds(ancestor)];
  if (factor === undefined || own === undefined || other === undefined) return undefined;
  return {
    indicator: { id: target.indicator.id, text: target.indicator.text },
    period: target.period as string,
    measure: target.measure,
    target,
    ancestor,
    skipped,
    difference: {
      min: exact(own.min - other.min * factor),
      max: exact(own.max - other.max * factor),
      unit: '个百分点',
    },
  };
}

/** Holds the targets of each place against those of its nearest ancestor whose report of that year is there. */
export function compareLevels(shelf: Shelf, knowledge: LedgerKnowledge): LevelComparison[] {
  return shelf.reports.flatMap((source) => {
    const above = nearestAncestor(shelf, source, knowledge);
    if (above === undefined) return [];
    const theirs = above.reports.flatMap(({ statements }) => distinctTargets(statements));
    const ours = distinctTargets(source.statements).filter((target) => comparesAcrossPlaces(target, source.year));
    return ours.flatMap((target) => {
      const series = seriesOf(target);
      const ancestor = theirs.find((other) => comparesAcrossPlaces(other, source.year) && seriesOf(other) === series);
      return ancestor ? (compareTargets(target, ancestor, above.skipped) ?? []) : [];
    });
  });
}
