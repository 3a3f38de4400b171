import type { Observation } from '@gongbao/indicator-schema';
import { isOfFacet } from './facet-of.ts';
import { groupBy } from './group-by.ts';
import { scaleFigures } from './scale-figures.ts';
import type { Facet, Figure, Gap, PlaceSeries, SeriesData } from './series.ts';
import { mergeRepeats, settleResults } from './settle-results.ts';

export interface SeriesContext {
  /** The name to show for a place's code. */
  readonly nameOf: (refArea: string) => string;
  /** The reports that are known, which tell a missing report from a silent one; null where they were not asked for. */
  readonly reports: readonly { readonly refArea: string | null; readonly year: number | null }[] | null;
}

/** The observations of one indicator as a chart's data. */
export function toSeries(observations: readonly Observation[], facet: Facet, context: SeriesContext): SeriesData {
  const numeric: Observation[] = [];
  const worded: Observation[] = [];
  observations.forEach((observation) => {
    if (isOfFacet(observation, facet)) numeric.push(observation);
    else if (isWordedTarget(observation, facet)) worded.push(observation);
  });
  const { unit, figures, undrawn } = scaleFigures(numeric);
  const byPlace = groupBy(figures, ({ observation }) => observation.refArea);
  const wordedByPlace = groupBy(worded, (observation) => observation.refArea);
  const codes = new Set([...byPlace.keys(), ...wordedByPlace.keys(), ...undrawn.map(({ refArea }) => refArea)]);
  codes.delete(null);
  const places = ([...codes] as string[]).sort().map((refArea) =>
    toPlaceSeries({
      refArea,
      name: context.nameOf(refArea),
      figures: byPlace.get(refArea) ?? [],
      worded: wordedByPlace.get(refArea) ?? [],
    }),
  );
  return { facet, unit, years: yearsOf(places), places, gaps: findGaps(places, facet, context), undrawn };
}

function isWordedTarget({ value, qualitative, period, measure, status }: Observation, facet: Facet): boolean {
  if (value !== null || qualitative === null || period === null || status !== 'target') return false;
  return measure === facet.measure && period.includes('/') === (facet.cadence === 'span');
}

interface PlaceFigures {
  readonly refArea: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly worded: readonly Observation[];
}

function toPlaceSeries({ refArea, name, figures, worded }: PlaceFigures): PlaceSeries {
  const targets = mergeRepeats(figures.filter(isTarget));
  const stated = targets.length > 0 ? figures.filter((figure) => !isTarget(figure)) : figures;
  const { results, replaced } = settleResults(stated, { prefersExact: true });
  return {
    refArea,
    name,
    results,
    runs: cutIntoRuns(results),
    replaced,
    targets: targets.sort((a, b) => a.year - b.year || a.low - b.low),
    worded: [...worded].sort((a, b) => endYear(a) - endYear(b)),
  };
}

const isTarget = ({ observation }: Figure): boolean => observation.status === 'target';

/** A line joins neighbouring years only; spans of years stand alone. */
function cutIntoRuns(results: readonly Figure[]): Figure[][] {
  const runs: Figure[][] = [];
  let [run, next]: [Figure[], number | undefined] = [[], undefined];
  results.forEach((figure) => {
    const { from, year } = figure;
    if (year === next && from === year) run.push(figure);
    else {
      run = [figure];
      runs.push(run);
    }
    next = year + 1;
  });
  return runs;
}

const endYear = ({ period }: Observation): number => Number(period?.split('/').at(-1));

function yearsOf(places: readonly PlaceSeries[]): readonly [number, number] | null {
  let [first, last] = [Infinity, -Infinity];
  const reach = (from: number, to: number): void => {
    first = Math.min(first, from);
    last = Math.max(last, to);
  };
  for (const { results, replaced, targets, worded } of places) {
    results.forEach(({ from, year }) => {
      reach(from, year);
    });
    for (const { from, year } of targets) reach(from, year);
    for (const { figure } of replaced) reach(figure.from, figure.year);
    for (const observation of worded) reach(endYear(observation), endYear(observation));
  }
  return first > last ? null : [first, last];
}

function findGaps(places: readonly PlaceSeries[], facet: Facet, { reports }: SeriesContext): Gap[] {
  const [place, another] = places;
  if (!place || another || facet.cadence === 'span') return [];
  const [first, last] = [place.results[0]?.year ?? 0, place.results.at(-1)?.year ?? 0];
  const stated = new Set(place.results.map(({ year }) => year));
  const known = reports && new Set(reports.filter(({ refArea }) => refArea === place.refArea).map(({ year }) => year));
  // A year's results stand in the report of the next year.
  const reasonOf = (year: number): Gap['reason'] => {
    if (known === null) return 'unknown';
    return known.has(year + 1) ? 'not-stated' : 'no-report';
  };
  const gaps: Gap[] = [];
  for (let year = first + 1; year < last; year += 1) {
    if (!stated.has(year)) gaps.push({ year, reason: reasonOf(year) });
  }
  return gaps;
}
