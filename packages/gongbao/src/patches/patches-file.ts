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

const forms = {
  set: z.strictObject({ ...anchor, set: fields.partial() }),
  remove: z.strictObject({ ...anchor, remove: ignoredReason }),
  add: z.strictObject({ ...anchor, add: fields.partial(optional), was: ignoredReason.or(z.literal('unresolved')) }),
};

const kinds = ['set', 'remove', 'add'] as const;

/** Said of one form of correction, so that a fault is told of its field, not of all forms at once. */
const patchSchema = z.unknown().transform((written, context) => {
  const held = typeof written === 'object' && written !== null ? kinds.filter((kind) => kind in written) : [];
  const [kind, ...others] = held;
  if (kind === undefined || others.length > 0) {
    const found = held.length === 0 ? 'none of them' : held.join(' and ');
    context.addIssue(`a correction has one of ${kinds.join(', ')}; this one has ${found}`);
    return z.NEVER;
  }
  const { data, error } = forms[kind].safeParse(written);
  for (const issue of error?.issues ?? []) {
    context.addIssue({ code: 'custom', message: tellIssue(issue, Object.keys(forms[kind].shape)), path: issue.path });
  }
  return data ?? z.NEVER;
});

const tellIssue = (issue: z.core.$ZodIssue, ownKeys: readonly string[]): string => {
  if (issue.code === 'unrecognized_keys') {
    const allowed = issue.path.length === 0 ? ownKeys : issue.path.length === 1 ? Object.keys(fields.shape) : undefined;
    return allowed === undefined ? issue.message : `${issue.message}: allowed are ${allowed.join(', ')}`;
  }
  if (issue.path.at(-1) === 'value') return `${issue.message}: allowed are a number, { min, max }, { parts } and null`;
  if (issue.code !== 'invalid_union') return issue.message;
  const each = issue.errors.flatMap((errors) => errors.map(({ message }) => message));
  return each.length === 0 ? issue.message : [...new Set(each)].join('; or: ');
};

/** The shape of a file for `--patches`: corrections that are applied again each time the report is parsed. */
export const patchesFileSchema = z.array(patchSchema);

export type Patch = z.infer<(typeof forms)[(typeof kinds)[number]]>;
