import { getObservation as readObservation } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerOne } from '../http/answer-page.ts';
import { Problem } from '../http/problem.ts';
import { asOfDay, queryParameters } from '../http/query-parameters.ts';
import { oneOf } from '../schemas/answers.ts';
import { observationId } from '../schemas/names.ts';
import { provenanceSchema } from '../schemas/provenance.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/observations/{id}',
  operationId: 'getObservation',
  summary: 'One observation with its provenance: report, section, offsets, words, hash, selectors',
  tags: ['Observations'],
  request: { params: z.object({ id: observationId }), query: queryParameters({ asOf: asOfDay }) },
  responses: oneOf(
    provenanceSchema,
    'The observation, and the annotation that ties it to the words of its report. Without `asOf`, what only earlier versions of the report stated is answered as the last of them did, and `provenance.version` says since when it is superseded.',
  ),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { id } = c.req.valid('param');
  const { asOf } = c.req.valid('query');
  const stated = await readObservation(c.get('shards'), id, asOf);
  if (stated === undefined) {
    const when = asOf === undefined ? '' : ` as of ${asOf}`;
    throw new Problem('not-found', { detail: `No observation has the id ${id}${when}.` });
  }
  const { toProvenance } = await import('../provenance/to-provenance.ts');
  const frozen = asOf === undefined ? '' : `?asOf=${asOf}`;
  const provenance = toProvenance(stated, `${c.get('url').origin}/v1/observations/${id}${frozen}`);
  return c.json(answerOne(c, { ...stated.observation, provenance }), 200);
};

export const getObservation = { route, handler };
