import { type Revisions, sumRevisions } from '@gongbao/store';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ApiEnvironment } from '../bindings.ts';
import { touchedScopes } from './touched-scopes.ts';

/** What is made row by row may be long: it is tagged, but not kept. */
const streamed = /csv|ndjson/;

/** These change without the data changing. */
const alwaysAsked = /^\/v1\/(?:ingests\/|bulk)/;

/**
 * Tags an answer by the state of the data that it depends on. Who has that state already is told so; an answer kept
 * under that state is given again without asking the database.
 */
export const keepAnswers = createMiddleware<ApiEnvironment>(async (c, next) => {
  if (!['GET', 'HEAD'].includes(c.req.method) || alwaysAsked.test(c.req.path)) return next();
  const tag = tagOf(c);
  if (isKnown(c.req.header('if-none-match'), tag)) {
    c.set('answeredFrom', 'not-modified');
    return c.body(null, 304, validity(tag));
  }
  const key = keyOf(c, tag);
  const kept = await caches.default.match(key);
  if (kept) {
    c.set('answeredFrom', 'cache');
    const answer = new Response(kept.body, kept);
    for (const [name, value] of Object.entries(validity(tag))) answer.headers.set(name, value);
    return answer;
  }
  await next();
  if (c.res.status !== 200) return;
  for (const [name, value] of Object.entries(validity(tag))) c.header(name, value);
  if (c.req.method === 'GET' && !streamed.test(c.res.headers.get('content-type') ?? '')) {
    c.executionCtx.waitUntil(caches.default.put(key, keepable(c.res.clone())));
  }
});

function tagOf(c: Context<ApiEnvironment>): string {
  const { number } = sumRevisions(touchedRevisions(c.var.revisions, new URL(c.req.url)));
  return `W/"${number}-${c.env.VERSION?.id ?? 'local'}"`;
}

function touchedRevisions(revisions: Revisions, url: URL) {
  const scopes = touchedScopes(url);
  return scopes === undefined ? revisions.values() : scopes.flatMap((scope) => revisions.get(scope) ?? []);
}

function isKnown(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((known) => [tag, '*'].includes(known.trim())) ?? false;
}

/** Anyone may keep the answer, and asks whether it still holds before giving it again. */
function validity(tag: string): Record<string, string> {
  return { etag: tag, 'cache-control': 'public, max-age=0, must-revalidate', vary: 'accept' };
}

/** The address of an answer in the cache: its own, under the state that it holds for, and the formats it was asked in. */
function keyOf(c: Context<ApiEnvironment>, tag: string): string {
  const url = new URL(c.req.url);
  return `${url.origin}/kept/${encodeURIComponent(tag)}/${formatNames(c)}${url.pathname}${url.search}`;
}

function formatNames(c: Context<ApiEnvironment>): string {
  return c.var.accepted.map(({ name }) => name).join('+') || 'other';
}

/** The cache itself may hold it: its address names a state that never changes. */
function keepable(answer: Response): Response {
  const copy = new Response(answer.body, answer);
  copy.headers.set('cache-control', 'public, max-age=86400');
  return copy;
}
