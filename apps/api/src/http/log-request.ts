import { createMiddleware } from 'hono/factory';
import type { ApiEnvironment } from '../bindings.ts';

/** Names each request, measures it, and writes one line of JSON about it. */
export const logRequest = createMiddleware<ApiEnvironment>(async (c, next) => {
  const began = Date.now();
  c.set('requestId', c.req.header('cf-ray') ?? crypto.randomUUID());
  c.set('answeredFrom', 'database');
  await next();
  const milliseconds = Date.now() - began;
  c.header('x-request-id', c.var.requestId);
  c.header('server-timing', `total;dur=${milliseconds}`);
  const url = new URL(c.req.url);
  console.log(
    JSON.stringify({
      level: 'info',
      requestId: c.var.requestId,
      method: c.req.method,
      path: url.pathname,
      query: url.search,
      status: c.res.status,
      from: c.var.answeredFrom,
      milliseconds,
      agent: c.req.header('user-agent') ?? null,
    }),
  );
});
