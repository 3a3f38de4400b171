import type { CompareData, ComparedPlace } from './compare.ts';
import type { Figure, SeriesData } from './series.ts';

const periodOf = ({ observation }: Figure): string => observation.period ?? '';

/** The periods of a series, the newest first. */
export function periodsOf({ places }: SeriesData): string[] {
  const figures = places.flatMap(({ results, targets }) => [...results, ...targets]);
  return [...new Set(figures.map(periodOf))].sort(
    (a, b) => b.slice(-4).localeCompare(a.slice(-4)) || b.localeCompare(a),
  );
}

/** The newest of the periods on which most places speak. */
export function fullestPeriod(data: SeriesData): string | undefined {
  const counts = new Map<string, number>();
  for (const { results, targets } of data.places) {
    const spoken = new Set([...results, ...targets].map(periodOf));
    for (const period of spoken) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return periodsOf(data).find((period) => counts.get(period) === most);
}

/** One period cut out of the series of all places; places that are silent on it are named and have no row. */
export function toCompare({ facet, unit, places }: SeriesData, period: string): CompareData {
  const ofPeriod = (figure: Figure): boolean => periodOf(figure) === period;
  const compared = places.map(({ refArea, name, results, targets }) => ({
    refArea,
    name,
    result: results.find(ofPeriod) ?? null,
    targets: targets.filter(ofPeriod),
  }));
  const speaks = ({ result, targets }: ComparedPlace): boolean => result !== null || targets.length > 0;
  const silent = compared.filter((place) => !speaks(place)).map(({ name }) => name);
  return { facet, unit, period, places: compared.filter(speaks), silent };
}
