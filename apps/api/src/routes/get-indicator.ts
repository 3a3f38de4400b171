import { getIndicator as readIndicator } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerOne } from '../http/answer-page.ts';
import { Problem } from '../http/problem.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { oneOf } from '../schemas/answers.ts';
import { indicatorSchema } from '../schemas/indicator.ts';
import { indicatorId } from '../schemas/names.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/indicators/{id}',
  operationId: 'getIndicator',
  summary: 'One entry of the catalogue',
  tags: ['Indicators'],
  request: { params: z.object({ id: indicatorId }), query: queryParameters({}) },
  responses: oneOf(indicatorSchema, 'The indicator.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { id } = c.req.valid('param');
  const indicator = await readIndicator(c.get('shards'), id);
  if (indicator === undefined) throw new Problem('not-found', { detail: `No indicator has the id ${id}.` });
  return c.json(answerOne(c, indicator), 200);
};

export const getIndicator = { route, handler };
