import { findVersions } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerOne } from '../http/answer-page.ts';
import { Problem } from '../http/problem.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { oneOf } from '../schemas/answers.ts';
import { reportId } from '../schemas/names.ts';
import { reportVersionSchema } from '../schemas/report.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/versions',
  operationId: 'listReportVersions',
  summary: 'Every reading of a report that was ever current, the newest first',
  tags: ['Reports'],
  request: { params: z.object({ id: reportId }), query: queryParameters({}) },
  responses: oneOf(z.array(reportVersionSchema), 'The versions. Nothing is overwritten.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { id } = c.req.valid('param');
  const versions = await findVersions(c.var.shards, id);
  if (versions.length === 0) throw new Problem('not-found', { detail: `No report was ever known as ${id}.` });
  return c.json(answerOne(c, [...versions]), 200);
};

export const listReportVersions = { route, handler };
