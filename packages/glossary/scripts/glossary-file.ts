import * as z from 'zod';

const words = z.string().min(1);

const groupSchema = z.strictObject({ label: words, items: z.array(words).min(1) });

const componentSchema = z.strictObject({
  symbol: words,
  label: words,
  items: z.array(words),
  groups: z.array(groupSchema).min(2).optional(),
});

const termSchema = z.strictObject({
  term: words,
  kind: z.enum(['slogan', 'abbreviation', 'name']),
  aliases: z.array(words).min(1).optional(),
  expansion: words.optional(),
  refArea: z
    .string()
    .regex(/^\d{6}$/u)
    .optional(),
  definition: z.strictObject({ zh: words, en: words }),
  components: z.array(componentSchema).min(1).optional(),
  reports: z
    .array(z.string().regex(/^\d{6}-\d{4}-[a-z]+$/u))
    .min(1)
    .optional(),
});

/** The shape of the files in `data/glossary`. */
export const glossaryFileSchema = z.strictObject({ terms: z.array(termSchema).min(1) });

export type GlossaryFile = z.infer<typeof glossaryFileSchema>;
