import { valueSchema } from '@gongbao/indicator-schema/schemas';
import { z } from '@hono/zod-openapi';

const columnSchema = z
  .object({
    values: z.array(z.union([valueSchema, z.string(), z.null()])),
    at: z.array(z.int()).optional(),
  })
  .openapi('Column', {
    description:
      'One member of all rows. Without `at`, row n has `values[n]`, or every row the only value there is; with it, row n has `values[at[n]]`.',
    example: { values: ['2022', '2023'], at: [0, 1, 0] },
  });

function tableOf<Name extends string>(names: readonly Name[]) {
  const columns = Object.fromEntries(names.map((name) => [name, columnSchema])) as Record<Name, typeof columnSchema>;
  return z.object({ count: z.int().openapi({ description: 'How many rows.' }), columns: z.object(columns) });
}

/** Observations as a chart needs them: see `packFigures`. */
export const figuresSchema = z
  .object({
    indicators: z
      .array(z.object({ id: z.string(), names: z.object({ zh: z.string(), en: z.string() }) }))
      .openapi({ description: 'Those of the catalogue that were asked for.' }),
    places: tableOf(['code', 'name', 'english']),
    reports: tableOf(['id', 'title', 'year', 'deliveredOn']),
    figures: tableOf([
      'report',
      'mark',
      'place',
      'indicator',
      'indicatorText',
      'period',
      'measure',
      'value',
      'unit',
      'quantity',
      'quantityUnit',
      'bound',
      'status',
      'modality',
      'attribute',
      'qualitative',
      'against',
      'section',
      'sectionTitle',
      'table',
      'tableRow',
      'tableColumn',
      'start',
      'end',
      'quote',
      'clauseStart',
      'clauseEnd',
    ]).openapi({
      description:
        'The members of observations. `report` and `place` are numbers of rows in those tables; the id of an observation is that of its report, @ and `mark`; `start`, `end` and `quote` are its `source`.',
    }),
    isWhole: z.boolean().openapi({ description: 'False when there are more than 5,000: name places to have all.' }),
  })
  .openapi('Figures');
