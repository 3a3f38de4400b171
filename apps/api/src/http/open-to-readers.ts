import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { ApiEnvironment } from '../bindings.ts';

const reading = ['GET', 'HEAD', 'OPTIONS'];
const exposed = ['accept-ranges', 'content-range', 'etag', 'link', 'retry-after', 'server-timing', 'x-request-id'];
const shown = exposed.join(',');
const permit = cors({ origin: '*', allowMethods: reading, exposeHeaders: exposed });

/** Any page may read; only pages of this service may send. */
export const openToReaders = createMiddleware<ApiEnvironment>(async (c, next) => {
  if (c.req.method === 'OPTIONS') return permit(c, next);
  await next();
  if (!reading.includes(c.req.method)) return;
  c.res.headers.set('access-control-allow-origin', '*');
  c.res.headers.set('access-control-expose-headers', shown);
});
