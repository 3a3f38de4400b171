import { getReport as readReport } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { Problem } from '../http/problem.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { oneOf } from '../schemas/answers.ts';
import { reportId } from '../schemas/names.ts';
import { reportDocumentSchema } from '../schemas/report.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}',
  operationId: 'getReport',
  summary: 'One report: masthead, outline, tables, terms, projects',
  tags: ['Reports'],
  request: { params: z.object({ id: reportId }), query: queryParameters({}) },
  responses: oneOf(reportDocumentSchema, 'All that was read from the report, its observations apart.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { id } = c.req.valid('param');
  const report = await readReport(c.var.shards, id);
  if (report === undefined) throw new Problem('not-found', { detail: `No report is known as ${id}.` });
  return c.json({ data: report }, 200);
};

export const getReport = { route, handler };
