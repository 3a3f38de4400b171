import { getParsedReports } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerOne } from '../http/answer-page.ts';
import { Problem } from '../http/problem.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { oneOf } from '../schemas/answers.ts';
import { checksSchema, languageSchema } from '../schemas/finding.ts';
import { reportId } from '../schemas/names.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/findings',
  operationId: 'listReportFindings',
  summary: 'Figures of a report that contradict each other, and what was held against what',
  tags: ['Reports'],
  request: { params: z.object({ id: reportId }), query: queryParameters({ language: languageSchema }) },
  responses: oneOf(checksSchema, 'Findings by the rules that need no more than the figures.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { id } = c.req.valid('param');
  const reports = await getParsedReports(c.get('shards'), { of: { report: id } });
  if (reports.length === 0) throw new Problem('not-found', { detail: `No report is known as ${id}.` });
  const { checkReports } = await import('@gongbao/checks');
  const checks = checkReports(
    reports.map((report) => ({ report })),
    c.req.valid('query'),
  );
  return c.json(answerOne(c, checks), 200);
};

export const listReportFindings = { route, handler };
