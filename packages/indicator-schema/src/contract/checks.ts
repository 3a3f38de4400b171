import * as z from 'zod';

/** Words of a report that a finding rests on. */
export const findingSpanSchema = z.object({
  report: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
});

const fact = z.union([z.string(), z.number()]);

/** Figures that do not agree, or that are worth a look. */
export const findingSchema = z.object({
  /** The rule that found it. */
  code: z.string(),
  /** `conflict`: the figures cannot both be right. `note`: worth a look, and may well be right. */
  severity: z.enum(['conflict', 'note']),
  message: z.string(),
  facts: z.record(z.string(), z.union([fact, z.array(fact)])),
  spans: z.array(findingSpanSchema),
});

export const ruleSummarySchema = z.object({
  rule: z.string(),
  holds: z.int().nonnegative(),
  conflicts: z.int().nonnegative(),
  notes: z.int().nonnegative(),
  notCheckable: z.int().nonnegative(),
});

/** What `gongbao check` prints: figures held against each other. */
export const checksSchema = z.object({
  format: z.literal('gongbao/checks@1'),
  findings: z.array(findingSchema),
  summary: z.array(ruleSummarySchema),
});
