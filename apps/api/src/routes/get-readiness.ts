import { getRevisions, type Revisions } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnvironment } from '../bindings.ts';
import { logFailure } from '../http/answer-failure.ts';
import { openStore } from '../http/open-store.ts';
import { Problem } from '../http/problem.ts';
import { otherMethods, problem } from '../schemas/answers.ts';

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
    503: problem('The database does not answer, or has no data yet; Retry-After says when to ask again.'),
    ...otherMethods,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { number, changedAt } = (await askDatabase(c)).whole;
  if (number === 0) throw notReady('The database has no data yet.', 60);
  return c.json({ status: 'ready' as const, revision: number, changedAt }, 200);
};

/** Asked of the database itself each time: what is remembered of it does not tell whether it answers. */
async function askDatabase(c: Context<ApiEnvironment>): Promise<Revisions> {
  try {
    return await getRevisions(openStore(c.env));
  } catch (error) {
    logFailure(error, c.get('requestId'));
    throw notReady('The database does not answer.', 5);
  }
}

const notReady = (detail: string, seconds: number): Problem =>
  new Problem('not-ready', { detail, headers: { 'retry-after': String(seconds) } });

export const getReadiness = { route, handler };
