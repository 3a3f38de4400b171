import { measureSchema, statusSchema } from '@gongbao/indicator-schema/schemas';
import { comparePlaces as compare } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerPage } from '../http/answer-page.ts';
import { commaList, paging, queryParameters } from '../http/query-parameters.ts';
import { listOf } from '../schemas/answers.ts';
import { indicatorId, period, placeCode } from '../schemas/names.ts';
import { observationSchema } from '../schemas/observation.ts';

const comparisonSchema = z
  .object({
    place: z.object({ code: z.string(), name: z.string() }).nullable(),
    observations: z.array(observationSchema).readonly(),
  })
  .openapi('PlaceComparison');

const route = createRoute({
  method: 'get',
  path: '/v1/compare',
  operationId: 'comparePlaces',
  summary: 'Places side by side: what is said of one indicator in one period',
  tags: ['Observations'],
  request: {
    query: queryParameters({
      indicator: indicatorId.openapi({ description: 'An id of the catalogue.' }),
      period: period.openapi({ description: 'A year, or a span such as 2021/2025.', example: '2023' }),
      measure: commaList(measureSchema, 'growth').optional().openapi({ description: 'Only these measures.' }),
      status: commaList(statusSchema, 'actual')
        .optional()
        .openapi({ description: 'Only results, estimates or targets.' }),
      placeWithin: placeCode.optional().openapi({ description: 'A place and all that lies in it.' }),
      ...paging,
    }),
  },
  responses: listOf(comparisonSchema, 'Places by code; a page holds whole places. Nothing is ranked.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const query = c.req.valid('query');
  return c.json(await answerPage(c, query, (request) => compare(c.var.shards, query, request)), 200);
};

export const comparePlaces = { route, handler };
