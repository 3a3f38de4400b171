import { placeLevelSchema } from '@gongbao/indicator-schema/schemas';
import { findPlaces } from '@gongbao/store';
import { createRoute, type RouteHandler } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerPage } from '../http/answer-page.ts';
import { commaList, flag, paging, queryParameters } from '../http/query-parameters.ts';
import { listOf } from '../schemas/answers.ts';
import { placeCode, searchText } from '../schemas/names.ts';
import { placeSchema } from '../schemas/place.ts';

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
      ...paging,
    }),
  },
  responses: listOf(placeSchema, 'Places, by code.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const query = c.req.valid('query');
  return c.json(await answerPage(c, query, (request) => findPlaces(c.var.shards, query, request)), 200);
};

export const listPlaces = { route, handler };
