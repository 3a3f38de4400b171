import type { SeriesData } from './series.ts';

/** More places than this cannot be told apart in ink. */
export const MOST_IN_INK = 6;

/**
 * Among many places the targets of those that the reader chose: slivers of all of them would lie on each other. A place
 * that states nothing else keeps its own.
 */
export function thinOut(data: SeriesData, chosen: readonly string[]): SeriesData {
  if (data.places.length <= MOST_IN_INK) return data;
  const places = data.places.map((place) =>
    place.results.length === 0 || chosen.includes(place.refArea) ? place : { ...place, targets: [], worded: [] },
  );
  return { ...data, places };
}
