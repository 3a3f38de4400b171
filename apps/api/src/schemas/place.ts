import { placeLevelSchema } from '@gongbao/indicator-schema/schemas';
import { z } from '@hono/zod-openapi';

/** What readers of English call a place. */
export const englishName = z
  .string()
  .nullable()
  .openapi({ description: 'What readers of English call it; null where no such name is kept.' });

const formerPlaceSchema = z.object({
  code: z.string().nullable(),
  name: z.string(),
  level: placeLevelSchema,
  parent: z.string(),
  until: z.string().openapi({ description: 'When the change was decided: YYYY or YYYY-MM.' }),
  change: z.enum(['converted', 'merged', 'divided', 'renamed', 'raised']),
  into: z.array(z.string()).readonly(),
});

export const placeSchema = z
  .object({
    code: z.string().openapi({ description: 'GB/T 2260; the nation is 000000.' }),
    name: z.string(),
    fullName: z.string().openapi({ description: 'With the places above it, the nation left out.' }),
    english: englishName,
    level: placeLevelSchema,
    parent: z.string().nullable(),
    former: z.array(formerPlaceSchema).readonly().openapi({ description: 'What became part of it, the latest first.' }),
    reports: z.int().openapi({ description: 'How many of its reports are known.' }),
  })
  .openapi('Place', {
    example: {
      code: '990101',
      name: '清河区',
      fullName: '云州市清河区',
      english: null,
      level: 'county',
      parent: '990000',
      former: [],
      reports: 3,
    },
  });

export const placeFamilySchema = placeSchema
  .extend({
    above: z.array(placeSchema).readonly().openapi({ description: 'The places that it lies in, the nation first.' }),
    under: z.array(placeSchema).readonly().openapi({ description: 'The places directly under it.' }),
  })
  .openapi('PlaceFamily');
