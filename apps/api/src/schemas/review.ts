import { z } from '@hono/zod-openapi';
import { spanSchema } from './finding.ts';

const doubtSchema = z
  .object({
    observation: z.string().openapi({ description: "The observation's id." }),
    indicator: z.object({ text: z.string(), id: z.string().nullable() }),
    kinds: z
      .array(z.string())
      .readonly()
      .openapi({ description: 'Which signs it has, those of the most misreadings first: bare-name, put-together …' }),
    span: spanSchema,
  })
  .openapi('Doubt');

export const reviewSchema = z
  .object({
    format: z.literal('gongbao/review@1'),
    readings: z.int().openapi({ description: 'How many readings of sentences were looked at.' }),
    doubts: z.array(doubtSchema).readonly(),
    summary: z.array(z.object({ kind: z.string(), readings: z.int() })).readonly(),
  })
  .openapi('Review');
