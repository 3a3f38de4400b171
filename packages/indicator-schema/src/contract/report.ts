import * as z from 'zod';
import { sectionSchema } from './section.ts';

/** Half-open UTF-16 offsets into the decoded source text: `text.slice(start, end)` gives the words back. */
const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };

export const spanSchema = z.object(span);

/** A year or an inclusive span of years: `2023`, `2021/2025`. */
export const periodSchema = z.string().regex(/^\d{4}(\/\d{4})?$/);

export const reportKindSchema = z.enum(['government-work-report', 'plan-report', 'budget-report', 'unknown']);

/** GB/T 2260 levels; the nation is `000000`. */
export const placeLevelSchema = z.enum(['nation', 'province', 'prefecture', 'county']);

export const measureSchema = z.enum(['level', 'growth', 'change', 'gap', 'rank']);

export const boundSchema = z.enum(['eq', 'ge', 'gt', 'le', 'lt', 'approx']);

export const statusSchema = z.enum(['actual', 'estimate', 'target']);

export const projectStageSchema = z.enum(['new', 'continued', 'completed', 'preparation']);

/** As written, unscaled: a number, a range, or the parts of a ratio. */
export const valueSchema = z.union([
  z.number(),
  z.object({ min: z.number(), max: z.number() }),
  z.object({ parts: z.array(z.number()).min(2) }),
]);

/** The value scaled exactly to a UCUM or ISO 4217 unit. */
export const quantitySchema = z.object({ value: valueSchema, unit: z.string() });

export const reportHeaderSchema = z.object({
  /** refArea-year-kind: `500115-2024-gwr` */
  id: z.string(),
  kind: reportKindSchema,
  title: z.string().nullable(),
  refArea: z.object({ code: z.string().regex(/^\d{6}$/), name: z.string(), level: placeLevelSchema }).nullable(),
  /** The year that the report plans. */
  year: z.int().nullable(),
  reviewPeriods: z.array(periodSchema),
  deliveredOn: z.iso.date().nullable(),
  meeting: z.string().nullable(),
  speaker: z.object({ name: z.string(), title: z.string().nullable() }).nullable(),
  issuer: z.string().nullable(),
});

export const observationSchema = z.object({
  /** Report id @ start of the number; a second observation that starts there adds .2, a third .3. */
  id: z.string(),
  indicator: z.object({ text: z.string(), id: z.string().nullable() }),
  refArea: z.string().nullable(),
  period: periodSchema.nullable(),
  measure: measureSchema,
  value: valueSchema.nullable(),
  unit: z.string().nullable(),
  quantity: quantitySchema.nullable(),
  bound: boundSchema,
  status: statusSchema,
  modality: z.string().nullable(),
  attribute: z.string().nullable(),
  qualitative: z.string().nullable(),
  against: z.string().nullable(),
  section: z.string().nullable(),
  table: z.object({ index: z.int(), row: z.int(), column: z.int() }).nullable(),
  source: z.object({ ...span, quote: z.string() }),
  clause: spanSchema,
});

export const tableSchema = z.object({
  caption: z.string().nullable(),
  columns: z.array(z.string()),
  rows: z.array(z.object({ group: z.string().nullable(), cells: z.array(z.string()) })),
  ...span,
});

export const termSchema = z.object({
  number: z.int().nullable(),
  term: z.string(),
  definition: spanSchema.nullable(),
  components: z.array(z.object({ symbol: z.string(), label: z.string(), items: z.array(z.string()) })),
  references: z.array(spanSchema),
});

export const projectSchema = z.object({
  name: z.string(),
  stage: projectStageSchema,
  group: z.string().nullable(),
  box: z.string().nullable(),
  ...span,
});

/** Why a number measures nothing: a date, part of a name, a specification, a count of the text itself, or another. */
const ignoredReasonSchema = z.enum(['date', 'name', 'spec', 'list', 'other']);

export const numbersSchema = z.object({
  total: z.int(),
  observed: z.int(),
  ignored: z.object({ date: z.int(), name: z.int(), spec: z.int(), list: z.int(), other: z.int() }),
  unresolved: z.int(),
  /** Where each ignored number stands, in order, with the rule that says why: `calendar`, `behind-a-letter`. */
  ignoredAt: z.array(z.object({ ...span, reason: ignoredReasonSchema, rule: z.string() })),
});

export const diagnosticSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  ...span,
  message: z.string(),
  facts: z.record(z.string(), z.json()),
});

/** Where a stretch of the text stands in its file: on a page of a PDF, or in a paragraph, table or note of HTML or DOCX. */
const originSchema = z.object({
  ...span,
  type: z.enum(['page', 'paragraph', 'table', 'note']),
  /** Counted from 1 in the order of the file. */
  number: z.int().positive(),
});

const sourceSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.string(),
  length: z.int(),
  /** Absent where the file is the text itself. */
  origins: z.array(originSchema).optional(),
  /** Offsets of the characters that take two UTF-16 units each, in their order. Absent where there are none. */
  supplementary: z.array(z.int().nonnegative()).optional(),
});

/** The output contract, version 1: everything that was read from one report. */
export const parsedReportSchema = z.object({
  format: z.literal('gongbao/report@1'),
  source: sourceSchema,
  report: reportHeaderSchema,
  outline: z.array(sectionSchema),
  observations: z.array(observationSchema),
  tables: z.array(tableSchema),
  terms: z.array(termSchema),
  projects: z.array(projectSchema),
  numbers: numbersSchema,
  diagnostics: z.array(diagnosticSchema),
});
