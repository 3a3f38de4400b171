import { askedShards } from './asked-shards.ts';
import type { ObservationFilter } from './observation-filter.ts';
import { isDescending, orderColumns, orderValues } from './observation-order.ts';
import { type ObservationRecord, type ObservationRow, toObservation } from './observation-row.ts';
import { observationQuestions } from './observation-statements.ts';
import type { ObservationRequest } from './observation-walks.ts';
import type { Page } from './page.ts';
import { mergeLanes, readLanes } from './read-lanes.ts';
import type { Shards } from './shards.ts';

/** With `report` the order is the report's own, whatever `order` says. */
export async function findObservations(
  shards: Shards,
  filter: ObservationFilter,
  request: ObservationRequest,
): Promise<Page<ObservationRecord>> {
  const ordered: ObservationRequest = filter.report === undefined ? request : { ...request, order: 'position' };
  const { limit, order } = ordered;
  const reading = {
    limit,
    itemOf: toObservation,
    columns: orderColumns(order),
    valuesOf: (row: ObservationRow) => orderValues(row, order),
  };
  const read = askedShards(shards, filter).map((shard) =>
    readLanes(shard, observationQuestions(filter, ordered, shard.number), reading),
  );
  return mergeLanes(await Promise.all(read), { limit, descending: isDescending(order) });
}
