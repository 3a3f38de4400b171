import type { Section } from '@gongbao/indicator-schema';
import { getReport, getObservation as readObservation } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { answerOne } from '../http/answer-page.ts';
import { Problem } from '../http/problem.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { toAnnotation } from '../provenance/to-annotation.ts';
import { oneOf } from '../schemas/answers.ts';
import { observationId } from '../schemas/names.ts';
import { provenanceSchema } from '../schemas/provenance.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/observations/{id}',
  operationId: 'getObservation',
  summary: 'One observation with its provenance: report, section, offsets, words, hash, selectors',
  tags: ['Observations'],
  request: { params: z.object({ id: observationId }), query: queryParameters({}) },
  responses: oneOf(provenanceSchema, 'The observation, and the annotation that ties it to the words of its report.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { id } = c.req.valid('param');
  const observation = await readObservation(c.get('shards'), id);
  if (observation === undefined) throw new Problem('not-found', { detail: `No observation has the id ${id}.` });
  const report = await getReport(c.get('shards'), observation.report.id);
  const section = findSection(report?.outline ?? [], observation.section);
  const annotation = toAnnotation(observation, report?.source.supplementary ?? [], c.get('url'));
  return c.json(answerOne(c, { ...observation, provenance: { section, annotation } }), 200);
};

function findSection(sections: readonly Section[], id: string | null) {
  const pending = [...sections];
  for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
    if (section.id === id) {
      const { title, role, start, end } = section;
      return { id: section.id, title, role, start, end };
    }
    pending.push(...section.children);
  }
  return null;
}

export const getObservation = { route, handler };
