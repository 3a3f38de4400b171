import * as z from 'zod';

export const sectionRoleSchema = z.enum([
  'preamble',
  'review',
  'plan',
  'government-building',
  'glossary',
  'annex',
  'other',
]);

/** A heading and what stands under it. Written out, since a schema that holds itself keeps no type in a declaration. */
export interface Section {
  id: string;
  level: number;
  ordinal: string | null;
  title: string;
  role: z.infer<typeof sectionRoleSchema>;
  start: number;
  end: number;
  children: Section[];
}

export const sectionSchema: z.ZodType<Section> = z.object({
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
});
