import {
  diagnosticSchema as contractDiagnosticSchema,
  numbersSchema,
  parsedReportSchema,
  projectSchema,
  reportHeaderSchema,
  sectionRoleSchema,
  tableSchema,
  termSchema,
} from '@gongbao/indicator-schema/schemas';
import { z } from '@hono/zod-openapi';

export const reportSummarySchema = z
  .object({
    report: reportHeaderSchema,
    source: parsedReportSchema.shape.source,
    counts: z.object({ observations: z.int(), terms: z.int(), projects: z.int(), tables: z.int() }),
    recordedAt: z.iso.datetime().openapi({ description: 'When this version was written into the database.' }),
  })
  .openapi('ReportSummary');

/** The contract's section, built again so that the OpenAPI document can name it inside itself. */
export const sectionSchema = z
  .object({
    id: z.string(),
    level: z.int().positive(),
    ordinal: z.string().nullable(),
    title: z.string(),
    role: sectionRoleSchema,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    get children() {
      return z.array(sectionSchema);
    },
  })
  .openapi('Section');

export const diagnosticSchema = contractDiagnosticSchema
  .extend({ facts: z.record(z.string(), z.unknown()) })
  .openapi('Diagnostic');

export const reportDocumentSchema = reportSummarySchema
  .extend({
    outline: z.array(sectionSchema),
    tables: z.array(tableSchema),
    terms: z.array(termSchema),
    projects: z.array(projectSchema),
    numbers: numbersSchema,
    diagnostics: z.array(diagnosticSchema),
  })
  .openapi('Report');

export const reportVersionSchema = reportSummarySchema
  .extend({
    supersededAt: z.iso
      .datetime()
      .nullable()
      .openapi({ description: 'When another took its place, or it was withdrawn; null while it is current.' }),
    asOf: z.iso.date().nullable().openapi({
      description:
        'A day that `asOf` shows this version for. Null where it does for none: another took its place before the day was over, or before the report counted as delivered.',
    }),
  })
  .openapi('ReportVersion');

export const reportChangeSchema = reportSummarySchema
  .extend({ kind: z.enum(['new', 'changed', 'withdrawn']), changedAt: z.iso.datetime() })
  .openapi('ReportChange');
