import { isDescending, orderValues } from './observation-order.ts';
import { type ObservationRecord, type ObservationRow, toObservation } from './observation-row.ts';
import {
  type ObservationFilter,
  type ObservationRequest,
  observationStatements,
  pastObservationsStatement,
} from './observation-statements.ts';
import { type Keyed, mergePage, type Page } from './page.ts';
import { readRows } from './read-rows.ts';
import { type Shard, type Shards, shardOfReport, shardsOfPlace } from './shards.ts';

/** With `report` the order is the report's own, whatever `order` says. */
export async function findObservations(
  shards: Shards,
  filter: ObservationFilter,
  request: ObservationRequest,
): Promise<Page<ObservationRecord>> {
  const ordered: ObservationRequest = filter.report === undefined ? request : { ...request, order: 'position' };
  const lanes = await Promise.all(askedShards(shards, filter).map((shard) => walkShard(shard, filter, ordered)));
  return mergePage(lanes.flat(), { limit: request.limit, descending: isDescending(ordered.order) });
}

function askedShards(shards: Shards, filter: ObservationFilter): readonly Shard[] {
  if (filter.report !== undefined) return [shardOfReport(shards, filter.report)];
  const places = filter.place ?? (filter.placeWithin === undefined ? undefined : [filter.placeWithin]);
  if (places === undefined) return shards.all;
  return [...new Set(places.flatMap((code) => shardsOfPlace(shards, code)))];
}

async function walkShard(
  { database, number }: Shard,
  filter: ObservationFilter,
  request: ObservationRequest,
): Promise<readonly (readonly Keyed<ObservationRecord>[])[]> {
  const { asOf } = filter;
  const past = asOf === undefined ? undefined : pastObservationsStatement({ ...filter, asOf }, request, number);
  const statements = [...observationStatements(filter, request, number), ...(past ? [past] : [])];
  if (statements.length === 0) return [];
  const results = await readRows<ObservationRow>(database, statements);
  return results.map((rows) =>
    rows.map((row) => ({
      item: toObservation(row),
      key: { values: orderValues(row, request.order), shard: number },
    })),
  );
}
