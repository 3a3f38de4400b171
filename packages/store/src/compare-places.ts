import type { Measure, Status } from '@gongbao/indicator-schema';
import { findObservations } from './find-observations.ts';
import type { ObservationRecord } from './observation-row.ts';
import type { Page, PageKey, PageRequest } from './page.ts';
import type { Shards } from './shards.ts';

export interface CompareFilter {
  readonly indicator: string;
  readonly period: string;
  readonly measure?: readonly Measure[] | undefined;
  readonly status?: readonly Status[] | undefined;
  readonly placeWithin?: string | undefined;
  /** What was shown at the end of this day. */
  readonly asOf?: string | undefined;
}

/** What is said of one place; null for what is said of a place that has no code. */
export interface PlaceComparison {
  readonly place: ObservationRecord['place'];
  readonly observations: readonly ObservationRecord[];
}

/** Most reports say some two or three things of one indicator in one period. */
const rowsOfPlace = 4;
const mostAtOnce = 1000;

/** The places side by side, by code; the page holds whole places. */
export async function comparePlaces(
  shards: Shards,
  { indicator, period, ...rest }: CompareFilter,
  { limit, after }: PageRequest,
): Promise<Page<PlaceComparison>> {
  const filter = { ...rest, indicator: [indicator], period: [period] };
  const groups: { place: ObservationRecord['place']; observations: ObservationRecord[] }[] = [];
  const rowsAtOnce = Math.min(mostAtOnce, rowsOfPlace * (limit + 1));
  let from: PageKey | undefined = after;
  do {
    const { items, next } = await findObservations(shards, filter, { limit: rowsAtOnce, order: 'place', after: from });
    for (const item of items) {
      const last = groups.at(-1);
      if (last && last.place?.code === item.place?.code) last.observations.push(item);
      else groups.push({ place: item.place, observations: [item] });
    }
    from = next ?? undefined;
  } while (from !== undefined && groups.length <= limit);
  const items = groups.slice(0, limit);
  return { items, next: groups.length > limit ? keyAfter(items.at(-1)) : null };
}

/** Behind all that is said of a place: no period comes after `~`. */
function keyAfter(group: PlaceComparison | undefined): PageKey {
  return { values: [group?.place?.code ?? '', '~', 0], shard: Number.MAX_SAFE_INTEGER };
}
