import type { ObservationFilter } from './observation-filter.ts';
import { type Shard, type Shards, shardOfReport, shardsOfPlace } from './shards.ts';

/** The shards that may have what a filter asks for. */
export function askedShards(shards: Shards, filter: ObservationFilter): readonly Shard[] {
  if (filter.report !== undefined) return [shardOfReport(shards, filter.report)];
  const places = filter.place ?? (filter.placeWithin === undefined ? undefined : [filter.placeWithin]);
  if (places === undefined) return shards.all;
  return [...new Set(places.flatMap((code) => shardsOfPlace(shards, code)))];
}
