import type { ObservationFilter } from './observation-filter.ts';
import { isDescending, orderColumns, orderValues } from './observation-order.ts';
import { type ObservationRecord, type ObservationRow, toObservation } from './observation-row.ts';
import { observationQuestions } from './observation-statements.ts';
import type { ObservationRequest } from './observation-walks.ts';
import { type Keyed, mergePage, type Page, type PageKey } from './page.ts';
import { readRows } from './read-rows.ts';
import { type Shard, type Shards, shardOfReport, shardsOfPlace } from './shards.ts';

/** With `report` the order is the report's own, whatever `order` says. */
export async function findObservations(
  shards: Shards,
  filter: ObservationFilter,
  request: ObservationRequest,
): Promise<Page<ObservationRecord>> {
  const ordered: ObservationRequest = filter.report === undefined ? request : { ...request, order: 'position' };
  const walked = await Promise.all(askedShards(shards, filter).map((shard) => walkShard(shard, filter, ordered)));
  return mergePage(
    walked.flatMap(({ lanes }) => lanes),
    {
      limit: request.limit,
      descending: isDescending(ordered.order),
      edges: walked.flatMap(({ edges }) => edges),
    },
  );
}

function askedShards(shards: Shards, filter: ObservationFilter): readonly Shard[] {
  if (filter.report !== undefined) return [shardOfReport(shards, filter.report)];
  const places = filter.place ?? (filter.placeWithin === undefined ? undefined : [filter.placeWithin]);
  if (places === undefined) return shards.all;
  return [...new Set(places.flatMap((code) => shardsOfPlace(shards, code)))];
}

interface Walked {
  readonly lanes: readonly (readonly Keyed<ObservationRecord>[])[];
  /** Where a question that looks at rows one by one stopped before its page was full. */
  readonly edges: readonly PageKey[];
}

async function walkShard(
  { database, number }: Shard,
  filter: ObservationFilter,
  request: ObservationRequest,
): Promise<Walked> {
  const questions = observationQuestions(filter, request, number);
  if (questions.length === 0) return { lanes: [], edges: [] };
  const statements = questions.map(({ statement }) => statement);
  const lanes = await readRows<ObservationRow>(database, statements);
  const short = questions.flatMap(({ edge }, n) => (edge && (lanes[n]?.length ?? 0) <= request.limit ? [edge] : []));
  const edges = short.length === 0 ? [] : (await readRows<KeyRow>(database, short)).flat();
  const keyOf = (values: PageKey['values']): PageKey => ({ values, shard: number });
  return {
    lanes: lanes.map((rows) =>
      rows.map((row) => ({ item: toObservation(row), key: keyOf(orderValues(row, request.order)) })),
    ),
    edges: edges.map((row) => keyOf(orderColumns(request.order).map((column) => row[column as keyof KeyRow]))),
  };
}

interface KeyRow {
  readonly place_key: string;
  readonly period_key: string;
  readonly id: number;
}
