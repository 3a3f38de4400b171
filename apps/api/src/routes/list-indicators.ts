import { findIndicators } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerRows } from '../http/answer-rows.ts';
import { commaList, flag, queryParameters, sheet } from '../http/query-parameters.ts';
import { pageOf, rowsOf } from '../schemas/answers.ts';
import { indicatorSchema } from '../schemas/indicator.ts';
import { searchText } from '../schemas/names.ts';
import { indicatorTable } from '../tables/indicator-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/indicators',
  operationId: 'listIndicators',
  summary: 'The catalogue of indicators',
  tags: ['Indicators'],
  request: {
    query: queryParameters({
      q: searchText.optional().openapi({ description: 'Words of any of its names, in half or full width.' }),
      group: commaList(z.string().regex(/^[a-z0-9-]{1,60}$/), 'employment')
        .optional()
        .openapi({ description: 'Groups of the catalogue.' }),
      observed: flag
        .optional()
        .openapi({ description: 'Only indicators of which observations are known, or only the others.' }),
      ...sheet,
    }),
  },
  responses: rowsOf(
    pageOf(indicatorSchema),
    'Indicators, by id; with `q` the best match first: by name, by the beginning of one, by words within one.',
  ),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const query = c.req.valid('query');
  return answerRows(c, query, {
    table: indicatorTable,
    find: (request) => findIndicators(c.get('shards'), query, request),
  });
};

export const listIndicators = { route, handler };
