import { findObservations, type ObservationFilter, type PageRequest, type Shards } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerObservations } from '../http/answer-rows.ts';
import { asOfDay, queryParameters } from '../http/query-parameters.ts';
import { absent, observationsOf, pageOf } from '../schemas/answers.ts';
import { reportId } from '../schemas/names.ts';
import { observationSchema } from '../schemas/observation.ts';
import { presentation, saying } from '../schemas/observation-query.ts';
import { requireReport, requireVersions } from './require-report.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/reports/{id}/observations',
  operationId: 'listReportObservations',
  summary: 'The observations of one report, in its order',
  tags: ['Reports'],
  request: {
    params: z.object({ id: reportId }),
    query: queryParameters({ ...saying, asOf: asOfDay, ...presentation }),
  },
  responses: {
    ...observationsOf(
      pageOf(observationSchema),
      'The observations that are found; as of a day, those of the version that was shown then.',
    ),
    ...absent,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = (c) => {
  const query = c.req.valid('query');
  const filter = { ...query, report: c.req.valid('param').id };
  return answerObservations(c, query, (request) => findIn(c.get('shards'), filter, request));
};

/** That nothing is found in a report, and that there is no report, are two answers. As of a day it may be no more, or not yet. */
async function findIn(shards: Shards, filter: ObservationFilter & { readonly report: string }, request: PageRequest) {
  const page = await findObservations(shards, filter, { ...request, order: 'position' });
  if (page.items.length === 0)
    await (filter.asOf === undefined ? requireReport : requireVersions)(shards, filter.report);
  return page;
}

export const listReportObservations = { route, handler };
