import * as z from 'zod';

/** What a unit counts or measures; a reader trusts 亿元 after a figure more than 村. */
const unitKindSchema = z.enum(['money', 'physical', 'share', 'classifier', 'noun']);

/** One code at one scale, with every way of writing it. */
const unitRowSchema = z.strictObject({
  /** ISO 4217 for money, UCUM for the rest; counted things are UCUM annotations: `{person}`. */
  code: z.string().min(1),
  kind: unitKindSchema,
  dimension: z.string().min(1),
  /** The English name; an annotation code names itself. */
  en: z.string().optional(),
  /** One written unit is `factor` × 10^`exponent` of the code's unit. */
  factor: z.int().positive().default(1),
  exponent: z.int().default(0),
  /** Whether 万, 亿 … may stand before it. */
  multipliers: z.boolean().default(true),
  writings: z.array(z.string().min(1)).min(1),
});

/** The shape of `data/units.json`. */
export const unitsFileSchema = z.strictObject({
  multipliers: z.array(z.strictObject({ symbol: z.string(), exponent: z.int().positive() })),
  units: z.array(unitRowSchema),
});

export type UnitsFile = z.infer<typeof unitsFileSchema>;
