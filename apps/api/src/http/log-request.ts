import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ApiEnvironment } from '../bindings.ts';

/** Names each request, measures it, and writes one line of JSON about it. */
export const logRequest = createMiddleware<ApiEnvironment>(async (c, next) => {
  const began = Date.now();
  const requestId = c.req.header('cf-ray') ?? crypto.randomUUID();
  const { href, origin, pathname, search } = new URL(c.req.url);
  c.set('requestId', requestId);
  c.set('url', { href, origin, pathname, search });
  c.set('answeredFrom', 'database');
  await next();
  const milliseconds = Date.now() - began;
  // Not by c.header, which makes the whole answer anew for each.
  c.res.headers.set('x-request-id', requestId);
  c.res.headers.set('server-timing', `total;dur=${milliseconds}`);
  console.log(
    JSON.stringify({
      level: 'info',
      requestId,
      method: c.req.method,
      path: pathname,
      query: loggedQuery(c),
      status: c.res.status,
      from: c.get('answeredFrom'),
      milliseconds,
      agent: c.req.header('user-agent') ?? null,
    }),
  );
});

/**
 * What was asked of the data; null where it may be something that is nobody's business: a token in the wrong place is
 * refused as an unknown parameter, and what is sent has names of people's files.
 */
function loggedQuery(c: Context<ApiEnvironment>): string | null {
  const { method } = c.req;
  const { status } = c.res;
  const isRefused = status >= 400 && status < 500;
  return (method === 'GET' || method === 'HEAD') && !isRefused ? c.get('url').search : null;
}
