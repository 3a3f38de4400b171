import type { Observation } from '@gongbao/indicator-schema';
import { type ChartWish, type ChosenChart, chartTitle, seriesOf, summarise } from './choose-series.ts';
import { observationsIn } from './observations-in.ts';
import { placeCompare, silentNote } from './place-compare.ts';
import type { SeriesData } from './series.ts';
import { fullestPeriod, periodsOf, toCompare } from './to-compare.ts';

/** The places side by side in the period that is wished, else in the newest that most of them have; undefined when nothing can be drawn. */
export function chooseComparison(all: readonly Observation[], wish: ChartWish): ChosenChart | undefined {
  const data = seriesOf(all, wish);
  const period = data && (periodsOf(data).find((known) => known === wish.period) ?? fullestPeriod(data));
  if (!data || period === undefined) return undefined;
  const { language, places = [], nameOf } = wish;
  const ofFacet = toCompare(data, period);
  // Of some that were asked for nothing is known at all.
  const unknown = places.filter((code) => !data.places.some(({ refArea }) => refArea === code));
  const compared = { ...ofFacet, silent: [...ofFacet.silent, ...unknown.map(nameOf)] };
  const shown = new Set(compared.places.map(({ refArea }) => refArea));
  const ofPeriod: SeriesData = { ...data, places: data.places.filter(({ refArea }) => shown.has(refArea)) };
  const title = chartTitle(ofPeriod, wish, period);
  return {
    title,
    summary: summarise(onlyPeriod(ofPeriod, period), title, language) + silentNote(compared, language),
    observations: () =>
      observationsIn(
        compared.places.map(({ result, targets }) => ({ figures: [...(result ? [result] : []), ...targets] })),
      ),
    place: ({ width }) => placeCompare(compared, { width, language }),
  };
}

/** Only what one period holds, for counting. */
function onlyPeriod(data: SeriesData, period: string): SeriesData {
  const year = Number(period.slice(-4));
  const isOf = ({ observation }: { readonly observation: Observation }): boolean => observation.period === period;
  const places = data.places.map((place) => ({
    ...place,
    results: place.results.filter(isOf),
    targets: place.targets.filter(isOf),
    worded: [],
  }));
  return { ...data, years: [year, year], places };
}
