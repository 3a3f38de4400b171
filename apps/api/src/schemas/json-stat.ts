import { z } from '@hono/zod-openapi';

const categorySchema = z.object({
  index: z.array(z.string()),
  label: z.record(z.string(), z.string()).optional(),
});

export const jsonStatSchema = z
  .looseObject({
    version: z.literal('2.0'),
    class: z.literal('dataset'),
    id: z.array(z.string()),
    size: z.array(z.int()),
    dimension: z.record(z.string(), z.looseObject({ category: categorySchema })),
    value: z.record(z.string(), z.number()).openapi({ description: 'By position; the cube is sparse.' }),
    extension: z.looseObject({
      sources: z
        .record(z.string(), z.looseObject({}))
        .openapi({ description: 'The receipt of each value, by position.' }),
      notRepresented: z.array(z.string()).openapi({ description: 'Observations that are no single number.' }),
    }),
  })
  .openapi('JsonStat', { description: 'A dataset of JSON-stat 2.0, https://json-stat.org' });
