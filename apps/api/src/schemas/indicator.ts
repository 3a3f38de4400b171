import { measureSchema } from '@gongbao/indicator-schema/schemas';
import { z } from '@hono/zod-openapi';

const bilingual = z.object({ zh: z.string(), en: z.string() });
const strings = z.array(z.string()).readonly();

export const indicatorSchema = z
  .object({
    id: z.string(),
    group: z.string(),
    names: bilingual,
    synonyms: strings.openapi({ description: 'Other names, as reports write them.' }),
    unit: z.string().openapi({ description: 'ISO 4217 for money, UCUM for the rest.' }),
    otherUnits: strings.optional(),
    measures: z.array(measureSchema).readonly(),
    betterWhen: z.enum(['higher', 'lower']).nullable().openapi({ description: 'The side that people aim at.' }),
    definition: bilingual,
    exclusions: bilingual.optional(),
    partOf: strings.optional(),
    crosswalk: z.object({ worldBank: strings.optional(), sdg: strings.optional() }).optional(),
    observations: z.int().openapi({ description: 'How many observations of it are known.' }),
  })
  .openapi('Indicator', {
    example: {
      id: 'urban-new-jobs',
      group: 'employment',
      names: { zh: '城镇新增就业', en: 'New urban jobs' },
      synonyms: ['新增城镇就业'],
      unit: '{person}',
      measures: ['level', 'growth'],
      betterWhen: 'higher',
      definition: {
        zh: '一段时间里城镇新就业的人数减去自然减员。',
        en: 'People newly at work in towns in the period, less those who left.',
      },
      observations: 12,
    },
  });
