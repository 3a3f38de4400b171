import * as z from 'zod';
import { measureSchema, observationSchema, periodSchema } from './report.ts';

/** An observation together with the id of the report that states it. */
export const statementSchema = observationSchema.extend({ report: z.string() });

export const verdictKindSchema = z.enum(['met', 'missed', 'not-reported', 'too-early', 'not-comparable']);

const indicator = z.object({ id: z.string().nullable(), text: z.string() });
const difference = z.object({ value: z.number(), unit: z.string().nullable() });

/** What became of one target, with the two statements that it rests on. */
export const verdictSchema = z.object({
  indicator,
  /** The code of the place; of a report whose place is not known, the report's id. */
  refArea: z.string(),
  period: periodSchema,
  measure: measureSchema,
  verdict: verdictKindSchema,
  target: statementSchema,
  result: statementSchema.nullable(),
  /** Result minus the nearest end of the target; null when the result is inside, or nothing can be subtracted. */
  distance: difference.nullable(),
  /** Which part of the published rule decided. */
  rule: z.string(),
  sentence: z.object({ zh: z.string(), en: z.string() }),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** A target that one year's report sets and the neighbouring year's does not, or sets in other terms. */
export const targetChangeSchema = z.object({
  kind: z.enum(['dropped', 'redefined', 'appeared']),
  indicator,
  refArea: z.string(),
  period: periodSchema,
  target: statementSchema,
  successor: statementSchema.nullable(),
  difference: z.enum(['unit', 'measure', 'definition', 'number-and-words']).nullable(),
});

/** One figure as several reports state it, the earliest first. */
const vintageSchema = z.object({
  indicator,
  refArea: z.string(),
  period: periodSchema,
  measure: measureSchema,
  statements: z.array(statementSchema),
  /** The last statement minus the first. */
  revision: difference,
});

/** The same target for the same year, in a place and in the nearest place above it. */
const levelComparisonSchema = z.object({
  indicator,
  period: periodSchema,
  measure: measureSchema,
  target: statementSchema,
  ancestor: statementSchema,
  skipped: z.array(z.string()),
  difference: z.object({ min: z.number(), max: z.number(), unit: z.string().nullable() }),
});

/** What `gongbao ledger` prints: targets with what became of them. */
export const ledgerSchema = z.object({
  format: z.literal('gongbao/ledger@1'),
  verdicts: z.array(verdictSchema),
  changes: z.array(targetChangeSchema),
  /** Years between two known reports of a place whose own report is not among them. */
  gaps: z.array(z.object({ refArea: z.string(), year: z.int() })),
  vintages: z.array(vintageSchema),
  levels: z.array(levelComparisonSchema),
});
