import { measureSchema, statusSchema } from '@gongbao/indicator-schema/schemas';
import { comparePlaces as compare, type Page, type PageRequest, type PlaceComparison } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { readPage } from '../http/answer-page.ts';
import { answerObservations, requireFormat } from '../http/answer-rows.ts';
import { asOfDay, commaList, queryParameters, sheet } from '../http/query-parameters.ts';
import { observationsOf, pageOf } from '../schemas/answers.ts';
import { indicatorId, period, placeCode } from '../schemas/names.ts';
import { observationSchema, placeReferenceSchema } from '../schemas/observation.ts';

const comparisonSchema = z
  .object({
    place: placeReferenceSchema.nullable(),
    observations: z.array(observationSchema).readonly(),
  })
  .openapi('PlaceComparison');

const route = createRoute({
  method: 'get',
  path: '/v1/compare',
  operationId: 'comparePlaces',
  summary: 'Places side by side: what is said of one indicator in one period',
  tags: ['Observations'],
  request: {
    query: queryParameters({
      indicator: indicatorId.openapi({ description: 'An id of the catalogue.' }),
      period: period.openapi({ description: 'A year, or a span such as 2021/2025.', example: '2023' }),
      measure: commaList(measureSchema, 'growth').optional().openapi({ description: 'Only these measures.' }),
      status: commaList(statusSchema, 'actual')
        .optional()
        .openapi({ description: 'Only results, estimates or targets.' }),
      placeWithin: placeCode.optional().openapi({ description: 'A place and all that lies in it.' }),
      asOf: asOfDay,
      ...sheet,
    }),
  },
  responses: observationsOf(
    pageOf(comparisonSchema),
    'Places by code; a page holds whole places. Nothing is ranked. In other formats their observations, one by one.',
  ),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const query = c.req.valid('query');
  const shards = c.get('shards');
  const find = (request: PageRequest) => compare(shards, query, request);
  if (requireFormat(c).name === 'json') return c.json(await readPage(c, query, find), 200);
  const filter = { ...query, indicator: [query.indicator], period: [query.period] };
  return answerObservations(
    c,
    query,
    async (request) => observationsOfAll(await find(request)),
    async ({ limit, statements }) => {
      const means = { limit, statements: Math.floor(statements / readsOfRows), order: 'place' } as const;
      return (await import('@gongbao/store/reach')).findObservationReach(shards, filter, means);
    },
  );
};

/** A page of whole places ends before the last rows that were read for it, which the next page reads again. */
const readsOfRows = 3;

function observationsOfAll({ items, next }: Page<PlaceComparison>) {
  return { items: items.flatMap(({ observations }) => observations), next };
}

export const comparePlaces = { route, handler };
