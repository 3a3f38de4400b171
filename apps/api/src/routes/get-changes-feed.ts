import { findChanges } from '@gongbao/store';
import { createRoute, type RouteHandler, z } from '@hono/zod-openapi';
import type { ApiEnvironment } from '../bindings.ts';
import { toAtom } from '../feeds/atom.ts';
import { toJsonFeed } from '../feeds/json-feed.ts';
import { queryParameters } from '../http/query-parameters.ts';
import { absent, failures, unchanged } from '../schemas/answers.ts';

const entries = 50;

const route = createRoute({
  method: 'get',
  path: '/v1/feeds/{feed}',
  operationId: 'getChangesFeed',
  summary: 'The latest changes as a feed: atom or json',
  tags: ['Changes'],
  request: {
    params: z.object({ feed: z.enum(['atom', 'json']) }),
    query: queryParameters({}),
  },
  responses: {
    200: {
      description: `The latest ${entries} changes, the newest first.`,
      content: {
        'application/atom+xml': { schema: z.string() },
        'application/feed+json': { schema: z.looseObject({ version: z.string() }) },
      },
    },
    ...unchanged,
    ...absent,
    ...failures,
  },
});

const handler: RouteHandler<typeof route, ApiEnvironment> = async (c) => {
  const { origin } = new URL(c.req.url);
  const { items } = await findChanges(c.get('shards'), { order: 'newest' }, { limit: entries });
  if (c.req.valid('param').feed === 'atom') {
    return c.body(toAtom(items, origin), 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
  }
  return c.body(JSON.stringify(toJsonFeed(items, origin)), 200, { 'content-type': 'application/feed+json' });
};

export const getChangesFeed = { route, handler };
