import { findTerms } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerPage } from '../http/answer-page.ts';
import { paging, queryParameters } from '../http/query-parameters.ts';
import { absent, listOf } from '../schemas/answers.ts';
import { reportId } from '../schemas/names.ts';
import { termSchema } from '../schemas/term.ts';
import { requireReport } from './require-report.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/terms',
  operationId: 'listReportTerms',
  summary: 'The terms that a report explains or shortens, in its order',
  tags: ['Reports'],
  request: { params: z.object({ id: reportId }), query: queryParameters(paging) },
  responses: { ...listOf(termSchema, 'Terms.'), ...absent },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { id } = c.req.valid('param');
  const answer = await answerPage(c, c.req.valid('query'), (request) =>
    findTerms(c.var.shards, { report: id }, request),
  );
  if (answer.data.length === 0) await requireReport(c.var.shards, id);
  return c.json(answer, 200);
};

export const listReportTerms = { route, handler };
