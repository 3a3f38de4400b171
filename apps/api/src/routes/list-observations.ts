import { findObservations } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerObservations, refuseEverything } from '../http/answer-rows.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { observationsOf, pageOf } from '../schemas/answers.ts';
import { reportId } from '../schemas/names.ts';
import { observationSchema } from '../schemas/observation.ts';
import { placing, presentation, saying } from '../schemas/observation-query.ts';

/** All places lie in it. */
const nation = '000000';

/** Each combination of these is a walk along an index of its own. */
const mostCombinations = 100;

const orderSchema = z
  .enum(['place', '-place', 'period', '-period'])
  .default('place')
  .openapi({ description: 'By place and period, or by period and place; a minus turns it round.' });

const querySchema = queryParameters({
  ...saying,
  ...placing,
  report: reportId.optional().openapi({ description: 'Only of this report, in its order.' }),
  order: orderSchema,
  ...presentation,
}).refine(
  ({ indicator = [1], place = [1], period = [1] }) =>
    indicator.length * place.length * period.length <= mostCombinations,
  { path: ['indicator'], error: `with place and period gives more than ${mostCombinations} combinations` },
);

const route = createRoute({
  method: 'get',
  path: '/v1/observations',
  operationId: 'listObservations',
  summary: 'Observations: what was measured, where, when, how much, and the words that say so',
  tags: ['Observations'],
  request: { query: querySchema },
  responses: observationsOf(
    pageOf(observationSchema),
    'Observations. NDJSON and CSV without `limit` hold all that is found, or are refused where that is more than one answer can hold.',
  ),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = (c) => {
  const query = c.req.valid('query');
  const { indicator, place, placeWithin, period, report, order } = query;
  refuseEverything(c, [indicator, place, placeWithin === nation ? undefined : placeWithin, period, report]);
  const shards = c.get('shards');
  return answerObservations(
    c,
    query,
    (request) => findObservations(shards, query, { ...request, order }),
    async (means) => (await import('@gongbao/store/reach')).findObservationReach(shards, query, { ...means, order }),
  );
};

export const listObservations = { route, handler };
