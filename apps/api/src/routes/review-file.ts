import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { limitRate } from '../http/limit-rate.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { limitBody, readBody } from '../reading/read-body.ts';
import { failures, fileFailures } from '../schemas/answers.ts';
import { fileBody } from '../schemas/file-body.ts';
import { reviewSchema } from '../schemas/review.ts';

const route = createRoute({
  method: 'post',
  path: '/v1/review',
  operationId: 'reviewFile',
  summary: 'Lists the readings of a report file to look at first; nothing of it is kept',
  tags: ['Reading'],
  middleware: [limitRate('PARSES'), limitBody] as const,
  request: { body: fileBody, query: queryParameters({}) },
  responses: {
    200: {
      description: 'Readings with a sign that misreadings often have.',
      content: { 'application/json': { schema: reviewSchema } },
    },
    ...fileFailures,
    ...failures,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const read = await readBody(c);
  const { reviewReports } = await import('@gongbao/checks');
  return c.json(reviewReports([read]), 200);
};

export const reviewFile = { route, handler };
