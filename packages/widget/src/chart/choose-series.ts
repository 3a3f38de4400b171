import type { Measure, Observation } from '@gongbao/indicator-schema';
import { chartWords, type Language } from './chart-words.ts';
import { indicatorNameFor } from './indicator-name.ts';
import { listFacets } from './list-facets.ts';
import { observationsIn } from './observations-in.ts';
import { placeLine } from './place-line.ts';
import type { LinePlacement } from './placement.ts';
import type { PlaceSeries, SeriesData } from './series.ts';
import { toSeries } from './to-series.ts';

export interface ChartWish {
  /** Null for the one with the most figures. */
  readonly measure: Measure | null;
  readonly language: Language;
  /** What the indicator is called. */
  readonly name: string;
  readonly nameOf: (refArea: string) => string;
  /** The one that a comparison is of; the newest that most places have without it, or where none has it. */
  readonly period?: string | undefined;
  /** The codes that were asked for; a comparison names those without a figure. */
  readonly places?: readonly string[];
}

/** One chart out of all that was observed of an indicator. */
export interface ChosenChart {
  readonly title: string;
  /** What it says, in a sentence. */
  readonly summary: string;
  /** What its marks stand for. */
  readonly observations: () => ReadonlySet<Observation>;
  /** A comparison is as high as its rows, whatever the room. */
  readonly place: (room: { readonly width: number; readonly height?: number }) => LinePlacement;
}

/** The series of the figures that belong together: one measure, one kind of unit; undefined when none can be drawn. */
export function chooseSeries(all: readonly Observation[], wish: ChartWish): ChosenChart | undefined {
  const data = seriesOf(all, wish);
  if (!data) return undefined;
  const { language } = wish;
  const title = chartTitle(data, wish);
  return {
    title,
    summary: summarise(data, title, language),
    observations: () => (countOf(data) === all.length ? new Set(all) : observationsIn(data.places.map(drawnOf))),
    place: (room) => placeLine(data, { ...room, language }),
  };
}

/** How many observations lead the marks: each stands for one, or for more that say the same. */
const countOf = ({ places }: SeriesData): number =>
  places.reduce(
    (sum, { results, replaced, targets, worded }) =>
      sum + results.length + replaced.length + targets.length + worded.length,
    0,
  );

const drawnOf = ({ results, replaced, targets, worded }: PlaceSeries) => ({
  figures: [...results, ...replaced.map(({ figure }) => figure), ...targets],
  worded,
});

export function seriesOf(all: readonly Observation[], { measure, nameOf }: ChartWish): SeriesData | undefined {
  const facet = listFacets(all).find((counted) => measure === null || counted.facet.measure === measure)?.facet;
  return facet && toSeries(all, facet, { nameOf, reports: null });
}

/** More places than these are told apart in the chart alone. */
const MOST_NAMED = 3;

/** Where, what, which measure, and when. */
export function chartTitle({ places, facet }: SeriesData, { language, name }: ChartWish, period?: string): string {
  const words = chartWords[language];
  const where =
    places.length <= MOST_NAMED ? places.map((place) => place.name).join(words.comma) : words.places(places.length);
  const codes = places.map(({ refArea }) => refArea);
  const what = indicatorNameFor(name, codes);
  return [where, what, words.measure[facet.measure], period?.replace('/', '–')].filter(Boolean).join(' · ');
}

/** What a chart holds, for who cannot see it. */
export function summarise({ places, years }: SeriesData, title: string, language: Language): string {
  const count = (of: 'results' | 'targets' | 'worded'): number =>
    places.reduce((sum, place) => sum + place[of].length, 0);
  return chartWords[language].summary({
    title,
    places: places.length,
    results: count('results'),
    targets: count('targets') + count('worded'),
    years: years ? `${years[0]}–${years[1]}` : '—',
  });
}
