import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { cited } from '../http/answer-page.ts';
import { answerAll } from '../http/answer-rows.ts';
import { asOfDay, commaList, queryParameters, sheet } from '../http/query-parameters.ts';
import { readLedger } from '../ledger/read-ledger.ts';
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
  const { ledger } = await readLedger(c.get('shards'), { place, indicator, asOf });
  const { format, changes, gaps, vintages } = ledger;
  const verdicts = ledger.verdicts.filter((entry) => verdict?.includes(entry.verdict) ?? true);
  const answer = cited(c, { format, verdicts, changes, gaps, vintages });
  return answerAll(c, answer, { table: verdictTable, items: verdicts, bom });
};

export const getLedger = { route, handler };
