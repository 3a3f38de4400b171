import { measureSchema, observationSchema } from '@gongbao/indicator-schema/schemas';
import { z } from '@hono/zod-openapi';

/** The contract's observation with the id of the report that states it: what verdicts rest on. */
export const statementSchema = observationSchema
  .extend({ report: z.string() })
  .openapi('Statement', { description: 'An observation, and the report that states it.' });

export const ledgerIndicatorSchema = z.object({ id: z.string().nullable(), text: z.string() });

/** What every entry of the ledger is about. */
export const ledgerKey = {
  indicator: ledgerIndicatorSchema,
  refArea: z.string(),
  period: z.string(),
  measure: measureSchema,
};

export const distanceSchema = z.object({ value: z.number(), unit: z.string().nullable() });
