import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { ApiEnvironment } from '../bindings.ts';

const reading = ['GET', 'HEAD', 'OPTIONS'];
const exposed = ['accept-ranges', 'content-range', 'etag', 'link', 'retry-after', 'server-timing', 'x-request-id'];
const shown = exposed.join(',');
const permit = cors({ origin: '*', allowMethods: reading, exposeHeaders: exposed });

/** Any page may read; only pages of this service may send. */
export const openToReaders = createMiddleware<ApiEnvironment>(async (c, next) => {
  if (c.req.method === 'OPTIONS') {
    // A browser takes POST for permitted by whatever permits its headers: what would send gets no permission at all.
    const meant = c.req.header('access-control-request-method') ?? 'GET';
    return reading.includes(meant) ? permit(c, next) : c.body(null, 204);
  }
  await next();
  if (!reading.includes(c.req.method)) return;
  c.res.headers.set('access-control-allow-origin', '*');
  c.res.headers.set('access-control-expose-headers', shown);
});
