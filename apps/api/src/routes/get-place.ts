import { getPlace as readPlace } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerOne } from '../http/answer-page.ts';
import { Problem } from '../http/problem.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { oneOf } from '../schemas/answers.ts';
import { placeCode } from '../schemas/names.ts';
import { placeFamilySchema } from '../schemas/place.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/places/{code}',
  operationId: 'getPlace',
  summary: 'One place, those above it and those directly under it',
  tags: ['Places'],
  request: { params: z.object({ code: placeCode }), query: queryParameters({}) },
  responses: oneOf(placeFamilySchema, 'The place in the tree.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { code } = c.req.valid('param');
  const place = await readPlace(c.get('shards'), code);
  if (place === undefined) throw new Problem('not-found', { detail: `No place has the code ${code}.` });
  return c.json(answerOne(c, place), 200);
};

export const getPlace = { route, handler };
