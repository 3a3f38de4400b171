import { z } from '@hono/zod-openapi';

/** A query that holds these parameters and no others; an unknown one is answered with the names of the known. */
export function queryParameters<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `unknown; known: ${known === '' ? 'none' : known}` : undefined,
  });
}

/** Several values in one parameter, with commas between them. */
export function commaList<Item extends z.ZodType<unknown, string>>(item: Item, example: string, most = 20) {
  return z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(item).min(1).max(most))
    .openapi({
      type: 'array',
      items: item instanceof z.ZodEnum ? { type: 'string', enum: [...item.options] } : { type: 'string' },
      minItems: 1,
      maxItems: most,
      example: [example],
      param: { style: 'form', explode: false },
    });
}

export const flag = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .openapi({ type: 'boolean' });

/** A day that an answer is frozen at. */
export const asOfDay = z.iso.date().optional().openapi({
  description:
    'What was shown at the end of this day (UTC), whatever is corrected, added or withdrawn later: what the reports say that had been delivered by then. A report whose day is not known counts from its year’s end; for a day before the service knew anything, the first reading of each report stands in.',
  example: '2024-06-30',
});

const notALimit = 'not a whole number between 1 and 1000';

/** What every answer in pages takes. */
const paging = {
  limit: z
    .string()
    .regex(/^\d{1,4}$/, notALimit)
    .transform(Number)
    .pipe(z.int().min(1, notALimit).max(1000, notALimit))
    .default(100)
    .openapi({
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      description: 'How many items a page holds. Without it, NDJSON and CSV hold all that is found.',
    }),
  cursor: z
    .string()
    .max(400)
    .optional()
    .openapi({ description: 'The `page.next` of the page before, asked with the same parameters.' }),
};

/** What every list takes: its pages, and how it is written. */
export const sheet = {
  bom: flag.optional().openapi({ description: 'A CSV that Excel opens as UTF-8, and that holds no formulas.' }),
  ...paging,
};
