import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { ApiEnvironment } from '../bindings.ts';

const reading = ['GET', 'HEAD', 'OPTIONS'];
const allow = cors({
  origin: '*',
  allowMethods: reading,
  exposeHeaders: ['accept-ranges', 'content-range', 'etag', 'link', 'retry-after', 'server-timing', 'x-request-id'],
});

/** Any page may read; only pages of this service may send. */
export const openToReaders = createMiddleware<ApiEnvironment>((c, next) =>
  reading.includes(c.req.method) ? allow(c, next) : next(),
);
