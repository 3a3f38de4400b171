import { revisionOf } from '@gongbao/store';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Address, ApiEnvironment } from '../bindings.ts';
import { wasAskedBefore } from './asked-before.ts';
import { findNearAnswer, holdNearAnswer, type NearAnswer } from './near-answers.ts';
import { isSound, rememberSound } from './sound-questions.ts';
import { touchedScopes } from './touched-scopes.ts';

/** What is made row by row may be long: it is tagged, but not kept. */
const streamed = /csv|ndjson/;

/** These change without the data changing. */
const alwaysAsked = /^\/v1\/(?:ingests\/|bulk)/;

/**
 * Tags an answer by the state of the data that it depends on and the formats that it was asked in. An answer kept under
 * that state, in memory or in the cache, is given again without asking the database; who has it already is told so. A
 * question that is not known to have an answer is asked first, whatever the asker has: it may be refused.
 */
export const keepAnswers = createMiddleware<ApiEnvironment>(async (c, next) => {
  if (!['GET', 'HEAD'].includes(c.req.method) || alwaysAsked.test(c.req.path)) return next();
  const url = c.get('url');
  const tag = tagOf(c, url);
  const key = `${tag} ${url.href}`;
  const isHeld = isKnown(c.req.header('if-none-match'), tag);
  if (isHeld && isSound(key)) return notModified(c, tag);
  const repeated = wasAskedBefore(key) || isHeld;
  const kept = repeated ? await findKept(c, key, cacheKeyOf(url, tag)) : undefined;
  if (kept) {
    if (isHeld) return notModified(c, tag, key);
    const answer = new Response(kept.body, { headers: kept.headers.map(([name, value]) => [name, value]) });
    addValidity(answer.headers, tag);
    return answer;
  }
  await next();
  if (c.res.status !== 200) return;
  addValidity(c.res.headers, tag);
  if (repeated && c.req.method === 'GET' && !streamed.test(c.res.headers.get('content-type') ?? '')) {
    c.executionCtx.waitUntil(keep(key, cacheKeyOf(url, tag), c.res.clone()));
  }
  if (!isHeld) return;
  await c.res.body?.cancel();
  c.res = undefined;
  c.res = notModified(c, tag, key);
});

function notModified(c: Context<ApiEnvironment>, tag: string, soundKey?: string): Response {
  if (soundKey !== undefined) rememberSound(soundKey);
  c.set('answeredFrom', 'not-modified');
  return new Response(null, { status: 304, headers: validity(tag) });
}

/** Looks near before it looks far; what is found far is near from then on. */
async function findKept(c: Context<ApiEnvironment>, key: string, cacheKey: string): Promise<NearAnswer | undefined> {
  const near = findNearAnswer(key);
  c.set('answeredFrom', near ? 'memory' : 'cache');
  if (near) return near;
  const kept = await caches.default.match(cacheKey);
  if (kept) return await holdNear(key, kept);
  c.set('answeredFrom', 'database');
  return undefined;
}

async function keep(key: string, cacheKey: string, answer: Response): Promise<void> {
  const { body, headers } = await holdNear(key, answer);
  const copy = new Response(body, { headers: headers.map(([name, value]) => [name, value]) });
  // The cache itself may hold it: its address names a state that never changes.
  copy.headers.set('cache-control', 'public, max-age=86400');
  await caches.default.put(cacheKey, copy);
}

async function holdNear(key: string, { body, headers }: Response): Promise<NearAnswer> {
  const answer = { body: await new Response(body).arrayBuffer(), headers: [...headers] };
  holdNearAnswer(key, answer);
  return answer;
}

function tagOf(c: Context<ApiEnvironment>, { search, pathname }: Address): string {
  const revisions = c.get('revisions');
  const scopes = touchedScopes(search, pathname);
  const { number } = scopes === undefined ? revisions.whole : revisionOf(revisions, scopes);
  return `W/"${number}-${c.env.VERSION?.id ?? 'local'}-${formatNames(c)}"`;
}

function isKnown(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((known) => [tag, '*'].includes(known.trim())) ?? false;
}

/** Anyone may keep the answer, and asks whether it still holds before giving it again. */
function validity(tag: string): Record<string, string> {
  return { etag: tag, 'cache-control': 'public, max-age=0, must-revalidate', vary: 'accept' };
}

function addValidity(headers: Headers, tag: string): void {
  for (const [name, value] of Object.entries(validity(tag))) headers.set(name, value);
}

/** The address of an answer in the cache: its own, under the state and the formats that it holds for. */
function cacheKeyOf({ origin, pathname, search }: Address, tag: string): string {
  return `${origin}/kept/${encodeURIComponent(tag)}${pathname}${search}`;
}

function formatNames(c: Context<ApiEnvironment>): string {
  return (
    c
      .get('accepted')
      .map(({ name }) => name)
      .join('+') || 'other'
  );
}
