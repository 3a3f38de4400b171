import type { SeriesData } from '@gongbao/widget/chart';
import type { SourcedObservation } from '../data/observation.ts';

type Sourced = ReadonlyMap<string, SourcedObservation>;

/** What a chart shows of all that is known, so that its source line names no other report. */
export function usedObservations({ places, undrawn }: SeriesData, all: Sourced): Sourced {
  const figures = places.flatMap(({ results, replaced, targets }) => [
    ...results,
    ...targets,
    ...replaced.map(({ figure }) => figure),
  ]);
  const ids = [
    ...figures.flatMap(({ observation, repeats }) => [observation.id, ...repeats.map(({ id }) => id)]),
    ...places.flatMap(({ worded }) => worded.map(({ id }) => id)),
    ...undrawn.map(({ id }) => id),
  ];
  return new Map(ids.flatMap((id) => (all.has(id) ? [[id, all.get(id) as SourcedObservation]] : [])));
}
