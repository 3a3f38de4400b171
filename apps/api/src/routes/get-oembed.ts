import { getIndicator as readIndicator } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { readChartChoice } from '../charts/chart-choice.ts';
import { oEmbedXml, toOEmbed } from '../embed/oembed.ts';
import { Problem } from '../http/problem.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { absent, failures, problem, unchanged } from '../schemas/answers.ts';

const most = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'not a number of pixels')
  .transform(Number)
  .optional()
  .openapi({ type: 'integer', minimum: 1, maximum: 99_999, example: 600 });

const oEmbedSchema = z
  .object({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: z.string(),
    provider_name: z.string(),
    provider_url: z.string(),
    cache_age: z.int(),
    html: z.string(),
    width: z.int(),
    height: z.int(),
    thumbnail_url: z.string(),
    thumbnail_width: z.int(),
    thumbnail_height: z.int(),
  })
  .openapi('OEmbed', { description: 'oEmbed 1.0, https://oembed.com' });

const route = createRoute({
  method: 'get',
  path: '/v1/oembed',
  operationId: 'getOEmbed',
  summary: 'How to embed the chart that an address of this service shows (oEmbed 1.0)',
  tags: ['Charts'],
  request: {
    query: queryParameters({
      url: z.string().max(2000).openapi({
        description: 'The address of a page of an indicator, of a frame, or of a picture of a chart.',
        example: 'https://example.org/indicators/gdp?places=000000',
      }),
      maxwidth: most.openapi({ description: 'The widest that the frame may be.' }),
      maxheight: most.openapi({ description: 'The highest that the frame may be.' }),
      format: z
        .string()
        .max(20)
        .default('json')
        .openapi({ description: 'json or xml; others are not implemented (501).', example: 'json' }),
    }),
  },
  responses: {
    200: {
      description: 'A frame of type rich.',
      content: { 'application/json': { schema: oEmbedSchema }, 'text/xml': { schema: z.string() } },
    },
    501: problem('There is no answer in that format.'),
    ...unchanged,
    ...absent,
    ...failures,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { url, maxwidth, maxheight, format } = c.req.valid('query');
  if (format !== 'json' && format !== 'xml') throw new Problem('not-implemented', { detail: 'Known: json, xml' });
  const { origin } = new URL(c.req.url);
  const page = URL.canParse(url) ? new URL(url) : undefined;
  const choice = page?.origin === origin ? readChartChoice(page) : undefined;
  const indicator = choice && (await readIndicator(c.get('shards'), choice.indicator));
  if (!choice || !indicator) throw new Problem('not-found', { detail: 'That address shows no chart of this service.' });
  const title = `${indicator.names[choice.language]} · ${choice.language === 'zh' ? '公报' : 'Gongbao'}`;
  const answer = toOEmbed(choice, { title, origin, maxwidth, maxheight });
  if (format === 'json') return c.json(answer, 200);
  return c.body(oEmbedXml(answer), 200, { 'content-type': 'text/xml; charset=utf-8' });
};

export const getOEmbed = { route, handler };
