import { parsedReportSchema as contractSchema, observationSchema } from '@gongbao/indicator-schema/schemas';
import { z } from '@hono/zod-openapi';
import { diagnosticSchema, sectionSchema } from './report.ts';

/** The contract, with the parts that the document names elsewhere. */
export const parsedReportSchema = contractSchema
  .extend({
    outline: z.array(sectionSchema),
    observations: z.array(observationSchema.extend({}).openapi('ParsedObservation')),
    diagnostics: z.array(diagnosticSchema),
  })
  .openapi('ParsedReport', { description: 'The output contract gongbao/report@1.' });
