import { findChanges } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerRows } from '../http/answer-rows.ts';
import { queryParameters, sheet } from '../http/query-parameters.ts';
import { pageOf, rowsOf } from '../schemas/answers.ts';
import { reportChangeSchema } from '../schemas/report.ts';
import { changeTable } from '../tables/change-table.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/changes',
  operationId: 'listChanges',
  summary: 'New, changed and withdrawn reports, in the order in which they came',
  tags: ['Changes'],
  request: {
    query: queryParameters({
      since: z.iso
        .datetime()
        .optional()
        .openapi({ description: 'ISO date and time in UTC.', example: '2026-01-01T00:00:00Z' }),
      order: z.enum(['oldest', 'newest']).default('oldest').openapi({ description: 'Which comes first.' }),
      ...sheet,
    }),
  },
  responses: rowsOf(pageOf(reportChangeSchema), 'What happened. Feeds: /v1/feeds/atom and /v1/feeds/json.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { since, ...query } = c.req.valid('query');
  const filter = { ...query, since: since && new Date(since).toISOString() };
  const shards = c.get('shards');
  return answerRows(c, filter, {
    table: changeTable,
    find: (request) => findChanges(shards, filter, request),
    measure: async (means) => (await import('@gongbao/store/reach')).findChangeReach(shards, filter, means),
  });
};

export const listChanges = { route, handler };
