import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerOne } from '../http/answer-page.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { oneOf } from '../schemas/answers.ts';
import { reportId } from '../schemas/names.ts';
import { reportDocumentSchema } from '../schemas/report.ts';
import { requireReport } from './require-report.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}',
  operationId: 'getReport',
  summary: 'One report: masthead, outline, tables, terms, projects',
  tags: ['Reports'],
  request: { params: z.object({ id: reportId }), query: queryParameters({}) },
  responses: oneOf(reportDocumentSchema, 'All that was read from the report, its observations apart.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) =>
  c.json(answerOne(c, await requireReport(c.get('shards'), c.req.valid('param').id)), 200);

export const getReport = { route, handler };
