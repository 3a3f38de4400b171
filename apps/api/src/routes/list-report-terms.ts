import { findTerms, type PageRequest, type Shards } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerRows } from '../http/answer-rows.ts';
import { queryParameters, sheet } from '../http/query-parameters.ts';
import { absent, pageOf, rowsOf } from '../schemas/answers.ts';
import { reportId } from '../schemas/names.ts';
import { termSchema } from '../schemas/term.ts';
import { termTable } from '../tables/term-table.ts';
import { requireReport } from './require-report.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/terms',
  operationId: 'listReportTerms',
  summary: 'The terms that a report explains or shortens, in its order',
  tags: ['Reports'],
  request: { params: z.object({ id: reportId }), query: queryParameters(sheet) },
  responses: { ...rowsOf(pageOf(termSchema), 'Terms.'), ...absent },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = (c) => {
  const { id } = c.req.valid('param');
  return answerRows(c, c.req.valid('query'), {
    table: termTable,
    find: (request) => findIn(c.get('shards'), id, request),
  });
};

/** That nothing is found in a report, and that there is no report, are two answers. */
async function findIn(shards: Shards, report: string, request: PageRequest) {
  const page = await findTerms(shards, { report }, request);
  if (page.items.length === 0) await requireReport(shards, report);
  return page;
}

export const listReportTerms = { route, handler };
