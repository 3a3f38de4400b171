import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { ApiEnvironment, Bindings } from '../bindings.ts';
import { Problem } from './problem.ts';

/** The limits of wrangler.jsonc count by the minute. */
const periodInSeconds = 60;

type LimitName = 'READS' | 'PARSES' | 'SENDS';

/** Refuses an address that has asked too often. Where no limit is bound, nothing is refused. */
export function limitRate(limit: LimitName) {
  return createMiddleware<ApiEnvironment>(async (c, next) => {
    await requireWithin(c, limit);
    await next();
  });
}

/** Counts a request, and throws where its address has asked too often. */
export async function requireWithin(c: Context<ApiEnvironment>, limit: LimitName): Promise<void> {
  const { success } = (await limitOf(c.env, limit)?.limit({ key: addressOf(c) })) ?? { success: true };
  if (!success) throw new Problem('too-many-requests', { headers: { 'retry-after': String(periodInSeconds) } });
}

function limitOf(bindings: Bindings, limit: LimitName): RateLimit | undefined {
  return bindings[limit];
}

function addressOf(c: Context<ApiEnvironment>): string {
  return c.req.header('cf-connecting-ip') ?? 'unknown';
}
