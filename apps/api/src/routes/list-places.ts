import { placeLevelSchema } from '@gongbao/indicator-schema/schemas';
import { findPlaces } from '@gongbao/store';
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerRows } from '../http/answer-rows.ts';
import { commaList, flag, queryParameters, sheet } from '../http/query-parameters.ts';
import { pageOf, rowsOf } from '../schemas/answers.ts';
import { placeCode, searchText } from '../schemas/names.ts';
import { placeSchema } from '../schemas/place.ts';
import { placeTable } from '../tables/place-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/places',
  operationId: 'listPlaces',
  summary: 'Places by GB/T 2260',
  tags: ['Places'],
  request: {
    query: queryParameters({
      q: searchText
        .optional()
        .openapi({ description: 'Words of its name or a former one, or the beginning of its code.' }),
      level: commaList(placeLevelSchema, 'county').optional().openapi({ description: 'Levels of GB/T 2260.' }),
      within: placeCode.optional().openapi({ description: 'This place and all that lies in it.' }),
      reported: flag.optional().openapi({ description: 'Only places of which reports are known, or only the others.' }),
      ...sheet,
    }),
  },
  responses: rowsOf(pageOf(placeSchema), 'Places, by code.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const query = c.req.valid('query');
  return answerRows(c, query, { table: placeTable, find: (request) => findPlaces(c.get('shards'), query, request) });
};

export const listPlaces = { route, handler };
