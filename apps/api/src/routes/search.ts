import { type SearchHit, search as searchStore } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { cited } from '../http/answer-page.ts';
import { answerAll } from '../http/answer-rows.ts';
import { commaList, queryParameters, sheet } from '../http/query-parameters.ts';
import { citedOf, rowsOf } from '../schemas/answers.ts';
import { searchText } from '../schemas/names.ts';
import { searchHitTable } from '../tables/search-hit-table.ts';

const kinds = ['place', 'indicator', 'report', 'term'] as const;
const kindSchema = z.enum(kinds);

const hitSchema = z
  .object({
    kind: kindSchema,
    ref: z
      .string()
      .openapi({ description: "A place's code, an indicator's or a report's id; for a term report#number." }),
    label: z.string(),
    href: z.string(),
  })
  .openapi('SearchHit');

const route = createRoute({
  method: 'get',
  path: '/v1/search',
  operationId: 'search',
  summary: 'Places, indicators, reports and terms by words of their names, two-character words too',
  tags: ['Search'],
  request: {
    query: queryParameters({
      q: searchText,
      kind: commaList(kindSchema, 'indicator').optional().openapi({ description: 'Only these kinds; all without it.' }),
      limit: z
        .string()
        .regex(/^\d{1,3}$/)
        .transform(Number)
        .pipe(z.int().min(1).max(100))
        .default(20)
        .openapi({ type: 'integer', minimum: 1, maximum: 100, description: 'How many hits at most.' }),
      bom: sheet.bom,
    }),
  },
  responses: rowsOf(citedOf(z.array(hitSchema)), 'What was found, the best first.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { q, kind = kinds, limit, bom } = c.req.valid('query');
  const hits = await searchStore(c.get('shards'), { q, kind, limit });
  const items = hits.map((hit) => ({ ...hit, href: hrefOf(hit) }));
  return answerAll(c, cited(c, items), { table: searchHitTable, items, bom });
};

function hrefOf({ kind, ref }: SearchHit): string {
  if (kind === 'term') return `/v1/reports/${ref.split('#')[0]}/terms`;
  return `/v1/${kind}s/${ref}`;
}

export const search = { route, handler };
