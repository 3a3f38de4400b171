import { z } from '@hono/zod-openapi';
import { orNull } from './or-null.ts';
import { distanceSchema, ledgerIndicatorSchema, ledgerKey, statementSchema } from './statement.ts';

const verdictSchema = z
  .object({
    ...ledgerKey,
    verdict: z.enum(['met', 'missed', 'not-reported', 'too-early', 'not-comparable']),
    target: statementSchema,
    result: orNull(statementSchema),
    distance: distanceSchema.nullable().openapi({
      description: 'Result minus the nearest end of the target; null when inside, or nothing can be subtracted.',
    }),
    rule: z.string(),
    sentence: z.object({ zh: z.string(), en: z.string() }).openapi({ description: 'What the rule says.' }),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
  })
  .openapi('Verdict');

const changeSchema = z
  .object({
    kind: z.enum(['dropped', 'redefined', 'appeared']),
    indicator: ledgerIndicatorSchema,
    refArea: z.string(),
    period: z.string(),
    target: statementSchema,
    successor: orNull(statementSchema),
    difference: z.enum(['unit', 'measure', 'definition', 'number-and-words']).nullable(),
  })
  .openapi('TargetChange');

const vintageSchema = z
  .object({ ...ledgerKey, statements: z.array(statementSchema).readonly(), revision: distanceSchema })
  .openapi('Vintage');

export const ledgerSchema = z
  .object({
    format: z.literal('gongbao/ledger@1'),
    verdicts: z.array(verdictSchema),
    changes: z.array(changeSchema),
    gaps: z.array(z.object({ refArea: z.string(), year: z.int() })),
    vintages: z.array(vintageSchema),
  })
  .openapi('Ledger', { description: 'Targets held against results by one published rule. No scores, no ranking.' });
