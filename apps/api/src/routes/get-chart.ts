import { measureSchema } from '@gongbao/indicator-schema/schemas';
import { getIndicator as readIndicator } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
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
      place: commaList(placeCode, '990101')
        .optional()
        .openapi({ description: 'Codes of GB/T 2260; all without it, but a ledger needs them.' }),
      kind: z.enum(['series', 'compare', 'ledger']).default('series').openapi({
        description: 'Over the periods; places side by side in the newest; or targets and what became of them.',
      }),
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
  const { place: places, kind, period: compared, measure, asOf, lang, theme, size, width } = c.req.valid('query');
  const id = c.req.valid('param').chart.replace(/\.svg$/, '');
  const shards = c.get('shards');
  const [indicator, chart, pictures] = await Promise.all([
    readIndicator(shards, id),
    import('@gongbao/widget/chart'),
    import('../charts/pictures.ts'),
  ]);
  if (indicator === undefined) throw new Problem('not-found', { detail: `No indicator has the id ${id}.` });
  const about = {
    name: indicator.names[lang],
    address: `${new URL(c.req.url).host}/indicators/${id}`,
    changedOn: c.get('revisions').whole.changedAt.slice(0, 10),
  };
  const look = { language: lang, theme, size: size === 'card' ? size : width, asOf } as const;
  if (kind === 'ledger') {
    const wanted = { indicator: id, places: named(places), measure, asOf, language: lang };
    const [ledger, read] = await Promise.all([
      import('@gongbao/widget/ledger'),
      pictures.readVerdicts(chart, shards, wanted),
    ]);
    return asPicture(c, pictures.drawLedgerPicture({ chart, ledger }, { ...read, ...about }, look));
  }
  const read = await readFigures(shards, { indicator: [id], place: places, asOf }, mostPages);
  const drawn = { ...look, kind, measure, period: compared, places };
  return asPicture(c, pictures.drawPicture(chart, { ...read, ...about }, drawn));
};

/** A ledger is kept of places. */
function named(places: readonly string[] | undefined): readonly string[] {
  if (places !== undefined) return places;
  throw new Problem('invalid-parameters', { errors: [{ parameter: 'place', message: 'a ledger is kept of places' }] });
}

const asPicture = (c: Parameters<RouteHandler<typeof route, ApiEnvironment>>[0], picture: string) =>
  c.body(picture, 200, { 'content-type': 'image/svg+xml; charset=utf-8', 'content-security-policy': policy });

export const getChart = { route, handler };
