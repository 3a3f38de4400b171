import type { Observation } from '@gongbao/indicator-schema';
import { groupBy } from './group-by.ts';
import { type MarkContext, markLabel } from './place-marks.ts';
import type { PlacedMark } from './placement.ts';
import type { PlaceSeries, SeriesData } from './series.ts';
import { fitText } from './text-width.ts';

const WORDS_SIZE = 11;
const ROW = 17;
const MOST_ROWS = 3;
const FIRST_BASELINE = 42;

const yearOf = ({ period }: Observation): number => Number(period?.split('/').at(-1));

/** A place alone shows its words; among several, one mark a year stands for all of them. */
function rowsOf(place: PlaceSeries, isAlone: boolean): Observation[][] {
  return [...groupBy(place.worded, yearOf).values()].flatMap((ofYear) => {
    if (!isAlone || ofYear.length > MOST_ROWS) return [ofYear];
    return ofYear.map((observation) => [observation]);
  });
}

/** How much room the targets in words take above the plot. */
export function wordedRoom({ places }: SeriesData): number {
  const [only, another] = places;
  if (places.every(({ worded }) => worded.length === 0)) return 0;
  if (!only || another) return ROW;
  const counts = [...groupBy(only.worded, yearOf).values()].map(({ length }) => (length > MOST_ROWS ? 1 : length));
  return Math.max(...counts) * ROW;
}

/** Targets without a number: their words, small, in a lane above the plot. */
export function placeWorded(place: PlaceSeries, isAlone: boolean, context: MarkContext): PlacedMark[] {
  const { axes, slotOf } = context;
  const used = new Map<number, number>();
  return rowsOf(place, isAlone).flatMap((members) => {
    const [first, ...others] = members;
    if (!first) return [];
    const year = yearOf(first);
    const row = used.get(year) ?? 0;
    used.set(year, row + 1);
    const { index, count } = isAlone ? { index: 0, count: 1 } : slotOf(place.refArea, year);
    const x = axes.x(year) + (index - (count - 1) / 2) * (axes.step / count) * 0.84;
    const y = FIRST_BASELINE + row * ROW;
    const width = axes.step / count - 6;
    const words = others.length > 0 ? `“…” ×${members.length}` : (first.qualitative ?? '');
    return {
      shape: 'worded' as const,
      observations: [first.id, ...others.map(({ id }) => id)] as const,
      refArea: place.refArea,
      at: [x, y - 4] as const,
      label: members.map((observation) => markLabel(observation, place.name, context)).join('; '),
      strokes: [],
      words: { x, y, text: width < 34 ? '“…”' : fitText(words, WORDS_SIZE, width), anchor: 'middle' as const },
    };
  });
}
