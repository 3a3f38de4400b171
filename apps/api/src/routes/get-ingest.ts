import { getIngestJob } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { Problem } from '../http/problem.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { isAuthorized } from '../ingest/authorize.ts';
import { absent, failures } from '../schemas/answers.ts';
import { ingestJobSchema } from '../schemas/ingest-job.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/ingests/{sha256}',
  operationId: 'getIngest',
  summary: 'What became of a file that was sent',
  description: 'Open to whoever has the hash. What the file is called is told to those alone who may send files.',
  tags: ['Ingest'],
  request: {
    params: z.object({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'not a SHA-256: 64 digits of 0-9a-f')
        .openapi({ example: '0'.repeat(64) }),
    }),
    query: queryParameters({}),
  },
  responses: {
    200: {
      description: 'Its state.',
      content: { 'application/json': { schema: z.object({ data: ingestJobSchema }) } },
    },
    ...absent,
    ...failures,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { sha256 } = c.req.valid('param');
  const job = await getIngestJob(c.get('shards'), sha256);
  if (job === undefined) throw new Problem('not-found', { detail: 'No file with that hash was ever sent.' });
  const name = (await isAuthorized(c, 'ingest')) ? job.name : null;
  c.header('cache-control', 'no-store');
  return c.json({ data: { ...job, name, href: `/v1/ingests/${sha256}` } }, 200);
};

export const getIngest = { route, handler };
