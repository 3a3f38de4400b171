import { findTerms } from '@gongbao/store';
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerRows } from '../http/answer-rows.ts';
import { queryParameters, sheet } from '../http/query-parameters.ts';
import { pageOf, rowsOf } from '../schemas/answers.ts';
import { reportId, searchText } from '../schemas/names.ts';
import { termSchema } from '../schemas/term.ts';
import { termTable } from '../tables/term-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/terms',
  operationId: 'listTerms',
  summary: 'Terms that reports explain or shorten',
  tags: ['Terms'],
  request: {
    query: queryParameters({
      q: searchText.optional(),
      report: reportId.optional().openapi({ description: 'Only of this report, in its order.' }),
      ...sheet,
    }),
  },
  responses: rowsOf(pageOf(termSchema), 'Terms, by name; with `report` in its order.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const query = c.req.valid('query');
  const shards = c.get('shards');
  return answerRows(c, query, {
    table: termTable,
    find: (request) => findTerms(shards, query, request),
    // Of one report they are few.
    measure:
      query.report === undefined
        ? async (means) => (await import('@gongbao/store/reach')).findTermReach(shards, query, means)
        : undefined,
  });
};

export const listTerms = { route, handler };
