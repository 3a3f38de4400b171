import type { SeriesData } from '@gongbao/widget/chart';

/** What a series holds of one period, for the table of a comparison; places that are silent on it are left out. */
export function ofPeriod(data: SeriesData, asked: string): SeriesData {
  const isOf = ({ period }: { readonly period: string | null }): boolean => period === asked;
  const places = data.places.map((place) => ({
    ...place,
    results: place.results.filter(({ observation }) => isOf(observation)),
    targets: place.targets.filter(({ observation }) => isOf(observation)),
    replaced: place.replaced.filter(({ figure }) => isOf(figure.observation)),
    worded: place.worded.filter(isOf),
  }));
  const speaking = places.filter(({ results, targets, worded }) => results.length + targets.length + worded.length > 0);
  return { ...data, places: speaking, undrawn: data.undrawn.filter(isOf) };
}
