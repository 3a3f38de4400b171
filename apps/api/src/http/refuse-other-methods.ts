import type { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { ApiEnvironment } from '../bindings.ts';
import { Problem } from './problem.ts';

/** Answers what asks an address by a method that it does not take: with those that it does. */
export function refuseOtherMethods(app: Hono<ApiEnvironment>) {
  return methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => {
      const allow = [...methods, 'OPTIONS'].join(', ');
      const { pathname } = c.get('url');
      const detail = `${pathname} takes ${allow}, not ${c.req.method}.`;
      return new Problem('method-not-allowed', { detail, headers: { allow } }).toResponse(pathname, c.get('requestId'));
    },
  });
}
