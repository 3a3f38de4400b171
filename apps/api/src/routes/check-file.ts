import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { limitRate } from '../http/limit-rate.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { limitBody, readBody } from '../reading/read-body.ts';
import { failures, fileFailures } from '../schemas/answers.ts';
import { fileBody } from '../schemas/file-body.ts';
import { checksSchema, languageSchema } from '../schemas/finding.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/check',
  operationId: 'checkFile',
  summary: 'Holds the figures of a report file against each other; nothing of it is kept',
  tags: ['Reading'],
  middleware: [limitRate('PARSES'), limitBody] as const,
  request: { body: fileBody, query: queryParameters({ language: languageSchema }) },
  responses: {
    200: {
      description: 'Findings, and what was held against what.',
      content: { 'application/json': { schema: checksSchema } },
    },
    ...fileFailures,
    ...failures,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const read = await readBody(c);
  const { checkReports } = await import('@gongbao/checks');
  return c.json(checkReports([read], c.req.valid('query')), 200);
};

export const checkFile = { route, handler };
