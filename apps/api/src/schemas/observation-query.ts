import { measureSchema, observationSchema, periodSchema, statusSchema } from '@gongbao/indicator-schema/schemas';
import { z } from '@hono/zod-openapi';
import { asOfDay, commaList, flag, sheet } from '../http/query-parameters.ts';
import { indicatorId, placeCode, year } from './names.ts';

const fieldNames = [...Object.keys(observationSchema.shape), 'place', 'sectionTitle', 'report'] as const;

/** How observations are to be shown. */
export const presentation = {
  fields: commaList(z.enum(fieldNames as unknown as [string, ...string[]]), 'value', 40)
    .optional()
    .openapi({
      description:
        'Only these members of each observation, besides its id, source and report. Not for SDMX-CSV and JSON-stat.',
    }),
  ...sheet,
};

/** What observations of one report can be asked by. */
export const saying = {
  indicator: commaList(indicatorId, 'gdp').optional().openapi({ description: 'Ids of the catalogue.' }),
  period: commaList(periodSchema, '2023').optional().openapi({ description: 'Years, or spans such as 2021/2025.' }),
  status: commaList(statusSchema, 'target')
    .optional()
    .openapi({ description: 'Reported as achieved, reckoned so far, or planned.' }),
  measure: commaList(measureSchema, 'level')
    .optional()
    .openapi({ description: 'An amount, its growth or change, a gap to others, or a rank.' }),
  linked: flag
    .optional()
    .openapi({ description: 'Only what is linked to an indicator of the catalogue, or only the rest.' }),
};

/** What observations of all reports can be asked by. */
export const placing = {
  place: commaList(placeCode, '500115').optional().openapi({ description: 'Codes of GB/T 2260.' }),
  placeWithin: placeCode.optional().openapi({ description: 'A place and all that lies in it.' }),
  from: year.optional().openapi({ description: 'No period that begins before this year.' }),
  to: year.optional().openapi({ description: 'No period that ends after this year.' }),
  asOf: asOfDay,
};
