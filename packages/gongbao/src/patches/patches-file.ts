import { boundSchema, measureSchema, periodSchema, statusSchema, valueSchema } from '@gongbao/indicator-schema/schemas';
import * as z from 'zod';

/** Where a correction belongs: the words at an offset, and what stands around them should the text have shifted. */
const anchor = {
  /** The id of the one report that is corrected; any, when absent. */
  report: z.string().optional(),
  at: z.int().nonnegative(),
  quote: z.string().min(1),
  before: z.string().optional(),
  after: z.string().optional(),
  /** For those who read the correction later. */
  why: z.string().min(1),
};

const fields = z.strictObject({
  indicator: z.strictObject({ text: z.string().min(1), id: z.string().nullable() }),
  measure: measureSchema,
  value: valueSchema.nullable(),
  unit: z.string().nullable(),
  bound: boundSchema,
  period: periodSchema.nullable(),
  status: statusSchema,
  refArea: z.string().nullable(),
  modality: z.string().nullable(),
  attribute: z.string().nullable(),
  qualitative: z.string().nullable(),
  against: z.string().nullable(),
});

const ignoredReason = z.enum(['date', 'name', 'spec', 'list', 'other']);
const optional = { refArea: true, modality: true, attribute: true, qualitative: true, against: true } as const;

/** The shape of a file for `--patches`: corrections that are applied again each time the report is parsed. */
export const patchesFileSchema = z.array(
  z.union([
    z.strictObject({ ...anchor, set: fields.partial() }),
    z.strictObject({ ...anchor, remove: ignoredReason }),
    z.strictObject({ ...anchor, add: fields.partial(optional), was: ignoredReason.or(z.literal('unresolved')) }),
  ]),
);

export type Patch = z.infer<typeof patchesFileSchema>[number];
