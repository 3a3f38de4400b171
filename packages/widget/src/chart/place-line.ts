import { chartWords, type Language } from './chart-words.ts';
import { type Axes, placeScales, placeUnit, placeValueTicks, placeYearTicks } from './place-axes.ts';
import { placeGapNotes } from './place-gap-notes.ts';
import { namesRoom, namesThatFit, placeNames, placeValues } from './place-labels.ts';
import { type MarkContext, placeReplaced, placeResult, placeTarget } from './place-marks.ts';
import { placeWorded, wordedRoom } from './place-worded.ts';
import type { Emphasis, LinePlacement, PlacedSeries, Point } from './placement.ts';
import type { Figure, PlaceSeries, SeriesData } from './series.ts';
import { MOST_IN_INK, thinOut } from './thin-out.ts';

export interface LineLayout {
  readonly width: number;
  readonly height?: number;
  readonly language: Language;
  /** What the unit, which is written as in the reports, means in the reader's language. */
  readonly unitGloss?: string;
  /** Codes of the places that the reader chose. */
  readonly chosen?: readonly string[];
}

/** Puts a series chart into pixels. */
export function placeLine(
  all: SeriesData,
  { width, height, language, unitGloss, chosen = [] }: LineLayout,
): LinePlacement {
  const words = chartWords[language];
  const data = thinOut(all, chosen);
  const room = {
    width,
    height: (height ?? Math.max(300, Math.min(460, width * 0.5))) + wordedRoom(data),
    above: wordedRoom(data),
    beside: namesRoom(data.places, width),
  };
  const axes = placeScales(data, room);
  const emphasisOf = (refArea: string): Emphasis => {
    if (chosen.includes(refArea)) return 'chosen';
    return chosen.length > 0 || data.places.length > MOST_IN_INK ? 'muted' : 'plain';
  };
  const named = nameable(data.places, axes, chosen);
  const names = data.places.length > 1 ? placeNames(named, axes) : new Map<string, never>();
  const context = { axes, words, language, slotOf: shareYears(data.places) };
  const series = data.places.map((place): PlacedSeries => {
    const name = names.get(place.refArea);
    return {
      ...placeSeries(place, data.places.length === 1, context),
      emphasis: emphasisOf(place.refArea),
      ...(name && { name }),
    };
  });
  return {
    width,
    height: room.height,
    unit: placeUnit(data, axes, words, unitGloss),
    valueTicks: placeValueTicks(axes, language),
    yearTicks: placeYearTicks(data, axes),
    gapNotes: placeGapNotes(data, axes, words),
    series: series.sort((a, b) => drawingOrder(a) - drawingOrder(b)),
  };
}

const drawingOrder = ({ emphasis }: PlacedSeries): number => Number(emphasis === 'chosen');

/** Gives the targets of each year their turns from left to right; among many places they lie on each other. */
function shareYears(places: readonly PlaceSeries[]): MarkContext['slotOf'] {
  const sharers = new Map<number, string[]>();
  for (const { refArea, targets, worded } of places) {
    const years = [
      ...targets.map(({ year }) => year),
      ...worded.map(({ period }) => Number(period?.split('/').at(-1))),
    ];
    for (const year of new Set(years)) sharers.set(year, [...(sharers.get(year) ?? []), refArea]);
  }
  return (refArea, year) => {
    const ofYear = sharers.get(year) ?? [];
    if (ofYear.length > MOST_IN_INK) return { index: 0, count: 1 };
    return { index: Math.max(0, ofYear.indexOf(refArea)), count: Math.max(1, ofYear.length) };
  };
}

/** All places where there is room for their names, else the chosen ones. */
function nameable(places: readonly PlaceSeries[], axes: Axes, chosen: readonly string[]): readonly PlaceSeries[] {
  if (places.length <= namesThatFit(axes)) return places;
  return places.filter(({ refArea }) => chosen.includes(refArea));
}

function placeSeries(
  place: PlaceSeries,
  isAlone: boolean,
  context: MarkContext,
): Omit<PlacedSeries, 'emphasis' | 'name'> {
  const { axes, language } = context;
  const pointOf = ({ year, low, high }: Figure): Point => [axes.x(year), axes.y((low + high) / 2)];
  return {
    refArea: place.refArea,
    lines: place.runs.filter(({ length }) => length > 1).map((run) => run.map(pointOf)),
    hairs: place.replaced.map(({ figure, by }) => [pointOf(figure), pointOf(by)]),
    marks: [
      ...placeWorded(place, isAlone, context),
      ...place.targets.map((figure) => placeTarget(figure, place, context)),
      ...place.replaced.map(({ figure }) => placeReplaced(figure, place, context)),
      ...place.results.map((figure) => placeResult(figure, place, context)),
    ],
    // Spans are few, and no line leads the eye from their marks to the axis.
    values: isAlone || place.results.some(({ from, year }) => from < year) ? placeValues(place, axes, language) : [],
  };
}
