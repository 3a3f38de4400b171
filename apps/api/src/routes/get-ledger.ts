import { getParsedReports } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { cited } from '../http/answer-page.ts';
import { answerAll } from '../http/answer-rows.ts';
import { asOfDay, commaList, queryParameters, sheet } from '../http/query-parameters.ts';
import { citedOf, rowsOf } from '../schemas/answers.ts';
import { ledgerSchema } from '../schemas/ledger.ts';
import { indicatorId, placeCode } from '../schemas/names.ts';
import { verdictTable } from '../tables/verdict-table.ts';

const verdictKinds = ['met', 'missed', 'not-reported', 'too-early', 'not-comparable'] as const;

const route = createRoute({
  method: 'get',
  path: '/v1/ledger',
  operationId: 'getLedger',
  summary: 'What became of the targets of one place: verdicts, changes, vintages, missing years',
  tags: ['Ledger'],
  request: {
    query: queryParameters({
      place: placeCode.openapi({ description: 'The place whose targets are held against its results.' }),
      indicator: commaList(indicatorId, 'gdp').optional().openapi({ description: 'Ids of the catalogue.' }),
      verdict: commaList(z.enum(verdictKinds), 'met').optional().openapi({ description: 'Only these verdicts.' }),
      asOf: asOfDay,
      bom: sheet.bom,
    }),
  },
  responses: rowsOf(citedOf(ledgerSchema), 'The ledger of the place; as NDJSON and CSV its verdicts.'),
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { place, indicator, verdict, asOf, bom } = c.req.valid('query');
  const reports = await getParsedReports(c.get('shards'), { of: { places: placesAbove(place) }, indicator, asOf });
  const { buildLedger, catalogueKnowledge } = await import('@gongbao/ledger');
  const ledger = buildLedger(reports, { knowledge: catalogueKnowledge, ...(asOf !== undefined && { asOf }) });
  const isOwn = ({ refArea }: { readonly refArea: string }) => refArea === place;
  const verdicts = ledger.verdicts.filter(isOwn).filter((entry) => verdict?.includes(entry.verdict) ?? true);
  const answer = cited(c, {
    format: ledger.format,
    verdicts,
    changes: ledger.changes.filter(isOwn),
    gaps: ledger.gaps.filter(isOwn),
    vintages: ledger.vintages.filter(isOwn),
  });
  return answerAll(c, answer, { table: verdictTable, items: verdicts, bom });
};

/** The place and those that can stand above it: a target can be held against the yardstick of another level. */
function placesAbove(code: string): readonly string[] {
  return [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, '000000'])];
}

export const getLedger = { route, handler };
