import { measureSchema, periodSchema, statusSchema } from '@gongbao/indicator-schema/schemas';
import { findObservations } from '@gongbao/store';
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerPage } from '../http/answer-page.ts';
import { commaList, paging, queryParameters } from '../http/query-parameters.ts';
import { listOf } from '../schemas/answers.ts';
import { indicatorId, placeCode, reportId } from '../schemas/names.ts';
import { observationSchema } from '../schemas/observation.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/observations',
  operationId: 'listObservations',
  summary: 'Observations: what was measured, where, when, how much, and the words that say so',
  tags: ['Observations'],
  request: {
    query: queryParameters({
      indicator: commaList(indicatorId, 'gdp').optional(),
      place: commaList(placeCode, '990101').optional(),
      period: commaList(periodSchema, '2023').optional().openapi({ description: 'Years, or spans such as 2021/2025.' }),
      status: commaList(statusSchema, 'target').optional(),
      measure: commaList(measureSchema, 'level').optional(),
      report: reportId.optional().openapi({ description: 'Only of this report, in its order.' }),
      ...paging,
    }),
  },
  responses: listOf(observationSchema, 'Observations, by place and period; with `report` in its order.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const query = c.req.valid('query');
  const find = answerPage(c, query, (request) => findObservations(c.var.shards, query, { ...request, order: 'place' }));
  return c.json(await find, 200);
};

export const listObservations = { route, handler };
