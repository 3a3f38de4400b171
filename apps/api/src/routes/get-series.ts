import { findObservations, type ObservationFilter, type ObservationRecord, type Shards } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { cited } from '../http/answer-page.ts';
import { answerObservations, requireFormat } from '../http/answer-rows.ts';
import { asOfDay, queryParameters, sheet } from '../http/query-parameters.ts';
import { citedOf, observationsOf } from '../schemas/answers.ts';
import { indicatorId, placeCode } from '../schemas/names.ts';
import { seriesPointSchema } from '../schemas/series.ts';

const rowsAtOnce = 1000;

const route = createRoute({
  method: 'get',
  path: '/v1/series',
  operationId: 'getSeries',
  summary: 'One indicator of one place over the periods: results, their vintages, targets as intervals',
  tags: ['Observations'],
  request: {
    query: queryParameters({
      indicator: indicatorId.openapi({ description: 'An id of the catalogue.' }),
      place: placeCode.openapi({ description: 'A code of GB/T 2260.' }),
      asOf: asOfDay,
      bom: sheet.bom,
    }),
  },
  responses: observationsOf(
    citedOf(z.array(seriesPointSchema)),
    'Points by period and measure. In other formats the observations that they rest on, one by one.',
  ),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { indicator, place, asOf, bom } = c.req.valid('query');
  const filter = { indicator: [indicator], place: [place], asOf };
  if (requireFormat(c).name !== 'json') {
    return answerObservations(c, { limit: rowsAtOnce, bom }, (request) =>
      findObservations(c.get('shards'), filter, { ...request, order: 'place' }),
    );
  }
  const [observations, { askedFor, betterSide, catalogueKnowledge }, { toSeries }] = await Promise.all([
    readAll(c.get('shards'), filter),
    import('@gongbao/ledger'),
    import('../series/to-series.ts'),
  ]);
  const points = toSeries(observations, (target) => askedFor(target, betterSide(target, catalogueKnowledge)));
  return c.json(cited(c, points), 200);
};

/** One place and one indicator have a few hundred observations at most. */
async function readAll(shards: Shards, filter: ObservationFilter) {
  const all: ObservationRecord[] = [];
  let page = await findObservations(shards, filter, { limit: rowsAtOnce, order: 'place' });
  all.push(...page.items);
  while (page.next !== null) {
    page = await findObservations(shards, filter, { limit: rowsAtOnce, order: 'place', after: page.next });
    all.push(...page.items);
  }
  return all;
}

export const getSeries = { route, handler };
