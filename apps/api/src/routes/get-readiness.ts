import { getRevisions } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { Problem } from '../http/problem.ts';
import { problem } from '../schemas/answers.ts';

const route = createRoute({
  method: 'get',
  path: '/readyz',
  operationId: 'getReadiness',
  summary: 'Whether the database answers and has data',
  tags: ['Service'],
  responses: {
    200: {
      description: 'It is ready.',
      content: {
        'application/json': {
          schema: z.object({ status: z.literal('ready'), revision: z.int(), changedAt: z.iso.datetime() }),
        },
      },
    },
    503: problem('The database has no data yet.'),
    500: problem('The database does not answer.'),
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { number, changedAt } = (await getRevisions(c.get('shards'))).whole;
  if (number === 0)
    throw new Problem('not-ready', { detail: 'The database has no data yet.', headers: { 'retry-after': '60' } });
  return c.json({ status: 'ready' as const, revision: number, changedAt }, 200);
};

export const getReadiness = { route, handler };
