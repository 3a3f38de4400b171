import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { limitRate } from '../http/limit-rate.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { limitBody, readBody } from '../reading/read-body.ts';
import { failures, fileFailures } from '../schemas/answers.ts';
import { fileBody } from '../schemas/file-body.ts';
import { parsedReportSchema } from '../schemas/parsed-report.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/parse',
  operationId: 'parseFile',
  summary: 'Reads a report file; nothing of it is kept',
  tags: ['Reading'],
  middleware: [limitRate('PARSES'), limitBody] as const,
  request: { body: fileBody, query: queryParameters({}) },
  responses: {
    200: { description: 'What is read.', content: { 'application/json': { schema: parsedReportSchema } } },
    ...fileFailures,
    ...failures,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { report } = await readBody(c);
  return c.json(report, 200);
};

export const parseFile = { route, handler };
