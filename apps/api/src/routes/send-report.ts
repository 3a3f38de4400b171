import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { limitRate } from '../http/limit-rate.ts';
import { Problem } from '../http/problem.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { acceptFile } from '../ingest/accept-file.ts';
import { authorize } from '../ingest/authorize.ts';
import { ingestSettingOf } from '../ingest/ingest-setting-of.ts';
import { limitBody } from '../reading/read-body.ts';
import { failures, fileFailures, problem } from '../schemas/answers.ts';
import { fileBody } from '../schemas/file-body.ts';
import { ingestJobSchema } from '../schemas/ingest-job.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/reports',
  operationId: 'sendReport',
  summary: 'Sends a report file to be read and stored',
  description:
    'Needs a token with the scope `ingest`. The same file again changes nothing; a new version of a report is added, never written over.',
  tags: ['Ingest'],
  security: [{ token: [] }],
  middleware: [limitRate('SENDS'), authorize('ingest'), limitBody] as const,
  request: {
    body: fileBody,
    query: queryParameters({
      name: z.string().min(1).max(200).optional().openapi({ description: 'What the file is called, for people.' }),
    }),
  },
  responses: {
    202: {
      description: 'The file is kept, and will be read. Location says where its state is told.',
      content: { 'application/json': { schema: z.object({ data: ingestJobSchema }) } },
    },
    401: problem('There is no token, or it may not do this.'),
    ...fileFailures,
    ...failures,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length === 0) throw new Problem('unreadable', { detail: 'The file is empty.', facts: { code: 'empty' } });
  const { name = null } = c.req.valid('query');
  const job = await acceptFile(ingestSettingOf(c.env), { bytes, name, sender: c.get('sender') });
  const href = `/v1/ingests/${job.sha256}`;
  c.header('location', href);
  return c.json({ data: { ...job, href } }, 202);
};

export const sendReport = { route, handler };
