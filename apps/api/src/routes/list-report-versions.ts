import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { cited } from '../http/answer-page.ts';
import { answerAll } from '../http/answer-rows.ts';
import { queryParameters, sheet } from '../http/query-parameters.ts';
import { absent, citedOf, rowsOf } from '../schemas/answers.ts';
import { reportId } from '../schemas/names.ts';
import { reportVersionSchema } from '../schemas/report.ts';
import { versionTable } from '../tables/version-table.ts';
import { requireVersions } from './require-report.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/versions',
  operationId: 'listReportVersions',
  summary: 'Every reading of a report that was ever current, the newest first',
  tags: ['Reports'],
  request: { params: z.object({ id: reportId }), query: queryParameters({ bom: sheet.bom }) },
  responses: {
    ...rowsOf(
      citedOf(z.array(reportVersionSchema)),
      'The versions. Nothing is overwritten: what one stated is asked for by its `asOf`, of which a version has none that was replaced on the day it came.',
    ),
    ...absent,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { id } = c.req.valid('param');
  const versions = await requireVersions(c.get('shards'), id);
  const { bom } = c.req.valid('query');
  return answerAll(c, cited(c, versions), { table: versionTable, items: versions, bom });
};

export const listReportVersions = { route, handler };
