import { readFileSync } from 'node:fs';
import {
  boundSchema,
  measureSchema,
  periodSchema,
  placeLevelSchema,
  projectStageSchema,
  reportKindSchema,
  sectionRoleSchema,
  statusSchema,
  valueSchema,
} from '@gongbao/indicator-schema/schemas';
import * as z from 'zod';

const at = { start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string().min(1) };
/** The longest sensible name, and the shortest that a reader would still accept: a part of it. */
const indicator = z
  .strictObject({ full: z.string(), head: z.string() })
  .refine(({ full, head }) => full.includes(head), 'head is no part of full');
const heading = z.strictObject({ ordinal: z.string().nullable(), title: z.string(), start: z.int() });

const factSchema = z.strictObject({
  measure: measureSchema,
  indicator,
  value: valueSchema,
  unit: z.string(),
  bound: boundSchema,
  period: periodSchema.nullable(),
  status: statusSchema,
  against: z.string().optional(),
  modality: z.string().optional(),
});

/** The shape of `data/sample/*.expected.json`: what a careful reader finds in the sample, number by number. */
export const sampleFactsSchema = z.strictObject({
  comment: z.string(),
  report: z.strictObject({
    id: z.string(),
    kind: reportKindSchema,
    title: z.string(),
    refArea: z.strictObject({ code: z.string(), level: placeLevelSchema }),
    year: z.int(),
    reviewPeriods: z.array(periodSchema),
    deliveredOn: z.iso.date(),
    meetingHas: z.string(),
    speaker: z.strictObject({ name: z.string() }),
    issuer: z.string().nullable(),
  }),
  outline: z.array(heading.extend({ role: sectionRoleSchema, children: z.array(heading) })),
  numbers: z.array(
    z.union([
      z.strictObject({ ...at, observation: factSchema }),
      z.strictObject({ ...at, skip: z.enum(['date', 'name', 'spec', 'list', 'other', 'part', 'range-end']) }),
      z.strictObject({ ...at, table: z.literal(true) }),
    ]),
  ),
  qualitative: z.array(z.strictObject({ ...at, indicator, period: periodSchema, status: statusSchema })),
  table: z.strictObject({
    columns: z.array(z.string()),
    rows: z.array(z.strictObject({ group: z.string().nullable(), cells: z.array(z.string()) })),
  }),
  terms: z.array(
    z.strictObject({
      number: z.int().nullable(),
      term: z.string(),
      /** Symbol and number of items. */
      components: z.array(z.tuple([z.string(), z.int()])),
      references: z.int().nullable(),
    }),
  ),
  projects: z.array(
    z.strictObject({
      name: z.string(),
      stage: projectStageSchema,
      group: z.string().nullable(),
      box: z.string().nullable(),
    }),
  ),
  consistency: z.strictObject({
    conflicts: z.array(z.strictObject({ about: z.string(), values: z.array(z.number()) })),
    holds: z.array(z.strictObject({ about: z.string() })),
  }),
});

export type SampleFacts = z.infer<typeof sampleFactsSchema>;
export type SampleFact = z.infer<typeof factSchema>;

const sampleFolder = new URL('../../../data/sample/', import.meta.url);

export const readSample = (): { text: string; facts: SampleFacts; bytes: Uint8Array } => {
  const bytes = new Uint8Array(readFileSync(new URL('wanglan-gwr-2024.txt', sampleFolder)));
  const facts = sampleFactsSchema.parse(
    JSON.parse(readFileSync(new URL('wanglan-gwr-2024.expected.json', sampleFolder), 'utf8')),
  );
  return { text: new TextDecoder().decode(bytes), facts, bytes };
};
