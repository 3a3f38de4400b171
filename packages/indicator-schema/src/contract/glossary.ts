import * as z from 'zod';
import { spanSchema, termSchema } from './report.ts';

const bilingual = z.object({ zh: z.string(), en: z.string() });

/** A component of a term, with its groups where the text nests. */
const componentSchema = termSchema.shape.components.element.extend({
  groups: z.array(z.object({ label: z.string(), items: z.array(z.string()) })).optional(),
});

/** What one source says that a term means. */
export const termDefinitionSchema = z.object({
  /** null: no report says it, as of common usage. */
  report: z.string().nullable(),
  refArea: z.string().nullable(),
  year: z.int().nullable(),
  span: spanSchema.nullable(),
  quote: z.string().nullable(),
  summary: bilingual.nullable(),
  components: z.array(componentSchema),
});

/** One term across reports, with every definition and every use. */
export const glossaryTermSchema = z.object({
  /** What is the same in all its spellings: 33618. */
  key: z.string(),
  term: z.string(),
  kind: z.enum(['slogan', 'abbreviation', 'name']),
  names: z.array(z.string()),
  expansion: z.string().nullable(),
  /** What reports say it means; none: no report defines it. */
  definitions: z.array(termDefinitionSchema),
  /** Of a term that no report defines, how it is commonly explained. */
  commonUsage: z.array(termDefinitionSchema).optional(),
  /** Whether two sources define it in different terms. */
  differing: z.boolean(),
  references: z.array(spanSchema.extend({ report: z.string() })),
});

/** What `gongbao glossary` prints: the terms of several reports, merged. */
export const glossarySchema = z.object({
  format: z.literal('gongbao/glossary@1'),
  terms: z.array(glossaryTermSchema),
});
