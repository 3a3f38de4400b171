import { createMiddleware } from 'hono/factory';
import type { ApiEnvironment } from '../bindings.ts';
import { Problem } from '../http/problem.ts';

const json = /^application\/json\s*(?:;|$)/;

/** Refuses a body that is not sent as JSON: it would be taken for an empty one. */
export const requireJson = createMiddleware<ApiEnvironment>(async (c, next) => {
  const given = c.req.header('content-type');
  if (given === undefined || !json.test(given)) {
    const detail = `This address takes application/json, not ${given ?? 'a body of no type'}.`;
    throw new Problem('unsupported-media-type', { detail, headers: { accept: 'application/json' } });
  }
  await next();
});
