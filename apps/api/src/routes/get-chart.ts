import { measureSchema } from '@gongbao/indicator-schema/schemas';
import { getIndicator as readIndicator } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { drawPicture } from '../charts/draw-picture.ts';
import { readFigures } from '../charts/read-figures.ts';
import { Problem } from '../http/problem.ts';
import { asOfDay, commaList, queryParameters } from '../http/query-parameters.ts';
import { absent, failures, unchanged } from '../schemas/answers.ts';
import { period, placeCode } from '../schemas/names.ts';

/** More figures than this make no picture. */
const mostPages = 5;

const widthSchema = z
  .string()
  .regex(/^\d{3,4}$/, 'not a width between 320 and 1600')
  .transform(Number)
  .pipe(z.int().min(320).max(1600))
  .default(860)
  .openapi({ type: 'integer', minimum: 320, maximum: 1600, description: 'In pixels; a card has its own.' });

const route = createRoute({
  method: 'get',
  path: '/v1/charts/{chart}',
  operationId: 'getChart',
  summary: 'A chart as an SVG picture, with its title, source and date inside, for pages without scripts',
  tags: ['Charts'],
  request: {
    params: z.object({
      chart: z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]{0,79}\.svg$/, 'not the id of an indicator and .svg')
        .openapi({ description: 'The id of an indicator, and .svg.', example: 'gdp.svg' }),
    }),
    query: queryParameters({
      place: commaList(placeCode, '990101').optional().openapi({ description: 'Codes of GB/T 2260; all without it.' }),
      kind: z
        .enum(['series', 'compare'])
        .default('series')
        .openapi({ description: 'Over the periods, or places side by side in the newest.' }),
      period: period
        .optional()
        .openapi({ description: 'The one that a comparison is of; the newest that most places have without it.' }),
      measure: measureSchema.optional().openapi({ description: 'The one with the most figures without it.' }),
      asOf: asOfDay,
      lang: z.enum(['zh', 'en']).default('zh').openapi({ description: 'What title, key and notes are written in.' }),
      theme: z
        .enum(['light', 'dark', 'auto'])
        .default('light')
        .openapi({ description: 'auto follows the scheme of who looks at it.' }),
      size: z.enum(['page', 'card']).default('page').openapi({ description: 'card is 1200 × 630, for social cards.' }),
      width: widthSchema,
    }),
  },
  responses: {
    200: { description: 'The picture.', content: { 'image/svg+xml': { schema: z.string() } } },
    ...unchanged,
    ...absent,
    ...failures,
  },
});

/** Opened by itself, a picture loads nothing and runs nothing; its stylesheet is inside. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { place, kind, period: compared, measure, asOf, lang, theme, size, width } = c.req.valid('query');
  const id = c.req.valid('param').chart.replace(/\.svg$/, '');
  const [indicator, read, chart] = await Promise.all([
    readIndicator(c.get('shards'), id),
    readFigures(c.get('shards'), { indicator: [id], place, asOf }, mostPages),
    import('@gongbao/widget/chart'),
  ]);
  if (indicator === undefined) throw new Problem('not-found', { detail: `No indicator has the id ${id}.` });
  const picture = drawPicture(
    chart,
    {
      ...read,
      name: indicator.names[lang],
      address: `${new URL(c.req.url).host}/indicators/${id}`,
      changedOn: c.get('revisions').whole.changedAt.slice(0, 10),
    },
    {
      kind,
      measure,
      period: compared,
      places: place,
      language: lang,
      theme,
      size: size === 'card' ? 'card' : width,
      asOf,
    },
  );
  return c.body(picture, 200, { 'content-type': 'image/svg+xml; charset=utf-8', 'content-security-policy': policy });
};

export const getChart = { route, handler };
