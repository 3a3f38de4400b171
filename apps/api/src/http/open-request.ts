import { createMiddleware } from 'hono/factory';
import type { ApiEnvironment } from '../bindings.ts';
import { acceptedFormats, splitEnding } from '../format/formats.ts';
import { type Cursors, makeCursors } from './cursors.ts';
import { openStore } from './open-store.ts';
import { recallRevisions } from './revision-memory.ts';

/** Made once for each secret: the key of a signature is imported only once. */
const cursorsBySecret = new Map<string, Cursors>();

/** Gives a request the store, the state of its data, the cursors, and the formats that are asked for. */
export const openRequest = createMiddleware<ApiEnvironment>(async (c, next) => {
  const { format } = splitEnding(c.get('url').pathname);
  const shards = openStore(c.env);
  c.set('accepted', format ? [format] : acceptedFormats(c.req.header('accept')));
  const revisions = await recallRevisions(shards, Number(c.env.REVISION_SECONDS));
  c.set('shards', { ...shards, told: revisions.told });
  c.set('cursors', cursorsOf(c.env.CURSOR_KEY));
  c.set('revisions', revisions);
  await next();
});

function cursorsOf(secret: string): Cursors {
  if (!secret) throw new Error('CURSOR_KEY is not set');
  const known = cursorsBySecret.get(secret);
  if (known) return known;
  const cursors = makeCursors(secret);
  cursorsBySecret.set(secret, cursors);
  return cursors;
}
