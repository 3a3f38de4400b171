import type { CompareData } from './compare.ts';
import type { Figure, SeriesData } from './series.ts';

const periodOf = ({ observation }: Figure): string => observation.period ?? '';

/** The periods of a series, the newest first. */
export function periodsOf({ places }: SeriesData): string[] {
  const figures = places.flatMap(({ results, targets }) => [...results, ...targets]);
  return [...new Set(figures.map(periodOf))].sort(
    (a, b) => b.slice(-4).localeCompare(a.slice(-4)) || b.localeCompare(a),
  );
}

/** One period cut out of the series of all places; places that are silent on it are left out. */
export function toCompare({ facet, unit, places }: SeriesData, period: string): CompareData {
  const ofPeriod = (figure: Figure): boolean => periodOf(figure) === period;
  const compared = places.map(({ refArea, name, results, targets }) => ({
    refArea,
    name,
    result: results.find(ofPeriod) ?? null,
    targets: targets.filter(ofPeriod),
  }));
  return { facet, unit, period, places: compared.filter(({ result, targets }) => result || targets.length > 0) };
}
