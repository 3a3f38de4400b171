import { numbersSchema } from '@gongbao/indicator-schema/schemas';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerOne } from '../http/answer-page.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { oneOf } from '../schemas/answers.ts';
import { reportId } from '../schemas/names.ts';
import { diagnosticSchema } from '../schemas/report.ts';
import { requireReport } from './require-report.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/numbers',
  operationId: 'getReportNumbers',
  summary: 'What became of every number of a report, and what its reader should know',
  tags: ['Reports'],
  request: { params: z.object({ id: reportId }), query: queryParameters({}) },
  responses: oneOf(
    z.object({ numbers: numbersSchema, diagnostics: z.array(diagnosticSchema) }).openapi('NumberAccount'),
    'Every number of the text is counted once.',
  ),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { numbers, diagnostics } = await requireReport(c.get('shards'), c.req.valid('param').id);
  return c.json(answerOne(c, { numbers, diagnostics }), 200);
};

export const getReportNumbers = { route, handler };
