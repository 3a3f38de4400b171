import { getIndicator as readIndicator } from '@gongbao/store';
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { readFigures } from '../charts/read-figures.ts';
import { packFigures } from '../figures/pack-figures.ts';
import { answerOne } from '../http/answer-page.ts';
import { asOfDay, commaList, queryParameters } from '../http/query-parameters.ts';
import { citedOf, failures, unacceptable, unchanged } from '../schemas/answers.ts';
import { figuresSchema } from '../schemas/figures.ts';
import { indicatorId, placeCode } from '../schemas/names.ts';

const mostPages = 5;

/** As of /v1/observations: each is a walk along an index of its own. */
const mostCombinations = 100;

const route = createRoute({
  method: 'get',
  path: '/v1/figures',
  operationId: 'getFigures',
  summary: 'What a chart needs of some indicators, in one short answer: columns instead of rows',
  tags: ['Charts'],
  request: {
    query: queryParameters({
      indicator: commaList(indicatorId, 'gdp').openapi({ description: 'Ids of the catalogue.' }),
      place: commaList(placeCode, '990101').optional().openapi({ description: 'Codes of GB/T 2260; all without it.' }),
      asOf: asOfDay,
    }).refine(({ indicator, place = [1] }) => indicator.length * place.length <= mostCombinations, {
      path: ['indicator'],
      error: `with place gives more than ${mostCombinations} combinations`,
    }),
  },
  responses: {
    200: {
      description: 'Observations with their receipts, by column.',
      content: { 'application/json': { schema: citedOf(figuresSchema) } },
    },
    ...unchanged,
    ...unacceptable,
    ...failures,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const filter = c.req.valid('query');
  const shards = c.get('shards');
  const [read, ...indicators] = await Promise.all([
    readFigures(shards, filter, mostPages),
    ...filter.indicator.map((id) => readIndicator(shards, id)),
  ]);
  return c.json(
    answerOne(
      c,
      packFigures(
        read,
        indicators.filter((indicator) => indicator !== undefined),
      ),
    ),
    200,
  );
};

export const getFigures = { route, handler };
