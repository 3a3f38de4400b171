import { z } from '@hono/zod-openapi';

export const indicatorSchema = z
  .object({
    id: z.string(),
    group: z.string(),
    names: z.object({ zh: z.string(), en: z.string() }),
    synonyms: z.array(z.string()).readonly(),
    observations: z.int().openapi({ description: 'How many observations of it are known.' }),
  })
  .openapi('Indicator');
