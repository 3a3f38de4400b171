import { openShards } from '@gongbao/store';
import { createMiddleware } from 'hono/factory';
import type { ApiEnvironment } from '../bindings.ts';
import { type Cursors, makeCursors } from './cursors.ts';

/** Made once for each secret: the key of a signature is imported only once. */
const cursorsBySecret = new Map<string, Cursors>();

/** Gives a request its id, the store and the cursors. */
export const openRequest = createMiddleware<ApiEnvironment>(async (c, next) => {
  c.set('requestId', c.req.header('cf-ray') ?? crypto.randomUUID());
  c.set('shards', openShards([c.env.DB]));
  c.set('cursors', cursorsOf(c.env.CURSOR_KEY));
  await next();
  c.header('x-request-id', c.var.requestId);
});

function cursorsOf(secret: string): Cursors {
  if (!secret) throw new Error('CURSOR_KEY is not set');
  const known = cursorsBySecret.get(secret);
  if (known) return known;
  const cursors = makeCursors(secret);
  cursorsBySecret.set(secret, cursors);
  return cursors;
}
