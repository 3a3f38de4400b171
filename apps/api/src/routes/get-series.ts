import { findObservations, type ObservationFilter, type Shards } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { readFigures } from '../charts/read-figures.ts';
import { cited } from '../http/answer-page.ts';
import { answerObservations, requireFormat } from '../http/answer-rows.ts';
import { Problem } from '../http/problem.ts';
import { asOfDay, queryParameters, sheet } from '../http/query-parameters.ts';
import { citedOf, observationsOf } from '../schemas/answers.ts';
import { indicatorId, placeCode } from '../schemas/names.ts';
import { seriesPointSchema } from '../schemas/series.ts';

const rowsAtOnce = 1000;
const order = 'place';

/** Of a thousand figures each: reports state some dozens of one indicator and one place. */
const mostPages = 5;

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
    `Points by period and measure: all that reports state of one indicator and place, which are some dozens of figures. It has no pages; more than ${mostPages},000 figures would be refused with 400, and /v1/observations gives them in pages. In other formats the observations that the points rest on, one by one.`,
  ),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { indicator, place, asOf, bom } = c.req.valid('query');
  const filter = { indicator: [indicator], place: [place], asOf };
  const shards = c.get('shards');
  if (requireFormat(c).name !== 'json') {
    return answerObservations(
      c,
      { limit: rowsAtOnce, bom },
      (request) => findObservations(shards, filter, { ...request, order }),
      async (means) => (await import('@gongbao/store/reach')).findObservationReach(shards, filter, { ...means, order }),
    );
  }
  const [observations, { askedFor, betterSide, catalogueKnowledge }, { toSeries }] = await Promise.all([
    readSeries(shards, filter),
    import('@gongbao/ledger'),
    import('../series/to-series.ts'),
  ]);
  const points = toSeries(observations, (target) => askedFor(target, betterSide(target, catalogueKnowledge)));
  return c.json(cited(c, points), 200);
};

/** All figures of a series, or none: it would lack points without a word. */
async function readSeries(shards: Shards, filter: ObservationFilter) {
  const { figures, isWhole } = await readFigures(shards, filter, mostPages);
  if (isWhole) return figures;
  const message = `more is stated of it than a series holds: ask /v1/observations for it in pages`;
  throw new Problem('invalid-parameters', { errors: [{ parameter: 'indicator', message }] });
}

export const getSeries = { route, handler };
