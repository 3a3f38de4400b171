import { findTerms } from '@gongbao/store';
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerPage } from '../http/answer-page.ts';
import { paging, queryParameters } from '../http/query-parameters.ts';
import { listOf } from '../schemas/answers.ts';
import { reportId, searchText } from '../schemas/names.ts';
import { termSchema } from '../schemas/term.ts';

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
      ...paging,
    }),
  },
  responses: listOf(termSchema, 'Terms, by name; with `report` in its order.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const query = c.req.valid('query');
  return c.json(await answerPage(c, query, (request) => findTerms(c.var.shards, query, request)), 200);
};

export const listTerms = { route, handler };
