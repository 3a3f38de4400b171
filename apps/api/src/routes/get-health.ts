import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { otherMethods } from '../schemas/answers.ts';

const route = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'getHealth',
  summary: 'Whether the worker runs; asks nothing of the database',
  tags: ['Service'],
  responses: {
    200: {
      description: 'It runs.',
      content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } },
    },
    ...otherMethods,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = (c) => c.json({ status: 'ok' as const }, 200);

export const getHealth = { route, handler };
