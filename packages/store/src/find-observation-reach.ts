import { askedShards } from './asked-shards.ts';
import { countRows, type Means, measureReach, type Reach } from './measure-reach.ts';
import type { ObservationFilter } from './observation-filter.ts';
import type { ObservationOrder } from './observation-order.ts';
import { observationKeys, observationQuestions } from './observation-statements.ts';
import type { ObservationRequest } from './observation-walks.ts';
import type { Shards } from './shards.ts';

/** How far observations in an order can be read. */
export async function findObservationReach(
  shards: Shards,
  filter: ObservationFilter,
  { order: asked, ...means }: Means & { readonly order: ObservationOrder },
): Promise<Reach> {
  const order = filter.report === undefined ? asked : 'position';
  const request: ObservationRequest = { limit: means.limit, order };
  return measureReach(
    askedShards(shards, filter),
    {
      statementsOfPage: ({ number }) => statementsOfPage(filter, request, number),
      count: ({ number }, most) => observationKeys(filter, request, { shard: number, most }).map(countRows),
    },
    means,
  );
}

/** One that goes on inside a place or a period walks to its end first, then on. */
function statementsOfPage(filter: ObservationFilter, request: ObservationRequest, shard: number): number {
  const after = { values: ['', '', 0], shard };
  const pages = [request, { ...request, after }].map((page) => observationQuestions(filter, page, shard));
  return Math.max(...pages.map((questions) => questions.length + questions.filter(({ edge }) => edge).length));
}
