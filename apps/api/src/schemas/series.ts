import { measureSchema } from '@gongbao/indicator-schema/schemas';
import { z } from '@hono/zod-openapi';
import { observationSchema } from './observation.ts';
import { orNull } from './or-null.ts';

const intervalSchema = z
  .object({
    min: z.number().nullable().openapi({ description: 'Null: no end on this side.' }),
    max: z.number().nullable(),
    minOpen: z.boolean(),
    maxOpen: z.boolean(),
  })
  .openapi('Interval', { description: 'In the unit that the target is written in.' });

const targetSchema = z.object({
  interval: orNull(intervalSchema).openapi({ description: 'Null for a target in words.' }),
  rule: z.string().nullable().openapi({ description: 'The sentence of the ledger rule that gives the interval.' }),
  observation: observationSchema,
});

export const seriesPointSchema = z
  .object({
    period: z.string().nullable(),
    measure: measureSchema,
    result: orNull(observationSchema).openapi({ description: 'What the latest report states; null where none does.' }),
    vintages: z.array(observationSchema).openapi({ description: 'What every report states, the earliest first.' }),
    targets: z.array(targetSchema),
  })
  .openapi('SeriesPoint');
