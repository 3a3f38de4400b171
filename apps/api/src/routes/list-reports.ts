import { reportKindSchema } from '@gongbao/indicator-schema/schemas';
import { findReports } from '@gongbao/store';
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerRows } from '../http/answer-rows.ts';
import { commaList, queryParameters, sheet } from '../http/query-parameters.ts';
import { pageOf, rowsOf } from '../schemas/answers.ts';
import { placeCode, searchText, year } from '../schemas/names.ts';
import { reportSummarySchema } from '../schemas/report.ts';
import { reportTable } from '../tables/report-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports',
  operationId: 'listReports',
  summary: 'The reports that are known',
  tags: ['Reports'],
  request: {
    query: queryParameters({
      q: searchText.optional().openapi({ description: 'Words of its title or of the name of its place.' }),
      place: commaList(placeCode, '500115').optional().openapi({ description: 'Codes of GB/T 2260.' }),
      placeWithin: placeCode.optional().openapi({ description: 'A place and all that lies in it.' }),
      year: commaList(year, '2024').optional().openapi({ description: 'The year that the report plans.' }),
      kind: commaList(reportKindSchema, 'government-work-report')
        .optional()
        .openapi({ description: 'Kinds of reports.' }),
      ...sheet,
    }),
  },
  responses: rowsOf(pageOf(reportSummarySchema), 'Reports, by place and year.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const query = c.req.valid('query');
  const shards = c.get('shards');
  return answerRows(c, query, {
    table: reportTable,
    find: (request) => findReports(shards, query, request),
    measure: async (means) => (await import('@gongbao/store/reach')).findReportReach(shards, query, means),
  });
};

export const listReports = { route, handler };
