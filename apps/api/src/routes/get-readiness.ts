import { getRevisions, getSoundness, type Revisions, type Soundness } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnvironment } from '../bindings.ts';
import { logFailure } from '../http/answer-failure.ts';
import { limitRate } from '../http/limit-rate.ts';
import { openStore } from '../http/open-store.ts';
import { Problem } from '../http/problem.ts';
import { failures, otherMethods, problem } from '../schemas/answers.ts';

const faultSchema = z
  .object({
    kind: z.string().openapi({ description: 'file-missing, file-changed, rows-changed, observation-count …' }),
    name: z.string().openapi({ description: 'In what it was found: a hash, a version, a report, a place …' }),
    detail: z.string(),
    foundAt: z.iso.datetime(),
    seenAt: z.iso.datetime().openapi({ description: 'When it was last found.' }),
  })
  .openapi('Fault');

const readinessSchema = z.object({
  status: z.literal('ready'),
  revision: z.int(),
  changedAt: z.iso.datetime(),
  faults: z.array(faultSchema).readonly().openapi({
    description:
      'What the nightly checks have found wrong, until a later one finds it mended; a hundred of each database at most.',
  }),
  verifiedAt: z.iso.datetime().nullable().openapi({
    description: 'By when each file and each row had been read again; null before all have been for the first time.',
  }),
});

const route = createRoute({
  method: 'get',
  path: '/readyz',
  operationId: 'getReadiness',
  summary: 'Whether the database answers and has data, and what the nightly checks have found',
  tags: ['Service'],
  middleware: [limitRate('READS')] as const,
  responses: {
    200: {
      description: 'It is ready.',
      content: {
        'application/json': {
          schema: readinessSchema,
        },
      },
    },
    429: failures[429],
    503: problem('The database does not answer, or has no data yet; Retry-After says when to ask again.'),
    ...otherMethods,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { whole, faults, verifiedAt } = await askDatabase(c);
  if (whole.number === 0) throw notReady('The database has no data yet.', 60);
  const { number: revision, changedAt } = whole;
  return c.json({ status: 'ready' as const, revision, changedAt, faults, verifiedAt }, 200);
};

/** Asked of the database itself each time: what is remembered of it does not tell whether it answers. */
async function askDatabase(c: Context<ApiEnvironment>): Promise<Revisions & Soundness> {
  try {
    const store = openStore(c.env);
    return { ...(await getRevisions(store)), ...(await getSoundness(store)) };
  } catch (error) {
    logFailure(error, c.get('requestId'));
    throw notReady('The database does not answer.', 5);
  }
}

const notReady = (detail: string, seconds: number): Problem =>
  new Problem('not-ready', { detail, headers: { 'retry-after': String(seconds) } });

export const getReadiness = { route, handler };
