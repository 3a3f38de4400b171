import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import * as z from 'zod';
import type { ApiEnvironment } from '../bindings.ts';
import { Problem } from '../http/problem.ts';

/** The secret TOKENS: who may do what, by what token. */
const tokensSchema = z.array(
  z.strictObject({
    name: z.string().min(1).max(60),
    token: z.string().min(20),
    scopes: z.array(z.enum(['ingest'])).min(1),
  }),
);

type Token = z.infer<typeof tokensSchema>[number];
type Scope = Token['scopes'][number];

/** Lets a request through that bears a token of this scope, and notes whose it is. */
export function authorize(scope: Scope) {
  return createMiddleware<ApiEnvironment>(async (c, next) => {
    const token = await findToken(c, scope);
    if (token === undefined) {
      const headers = { 'www-authenticate': `Bearer realm="gongbao", scope="${scope}"` };
      throw new Problem('unauthorized', { headers });
    }
    c.set('sender', token.name);
    await next();
  });
}

/** Whether a request bears a token of this scope; it is let through either way. */
export async function isAuthorized(c: Context<ApiEnvironment>, scope: Scope): Promise<boolean> {
  return (await findToken(c, scope)) !== undefined;
}

/** Compares with every token, each in the same time whatever it is. */
async function findToken(c: Context<ApiEnvironment>, scope: Scope): Promise<Token | undefined> {
  const given = /^Bearer (\S{1,500})$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (given === undefined) return undefined;
  const digest = await digestOf(given);
  let found: Token | undefined;
  for (const token of readTokens(c.env.TOKENS)) {
    if (crypto.subtle.timingSafeEqual(digest, await digestOf(token.token))) found = token;
  }
  return found?.scopes.includes(scope) ? found : undefined;
}

/** What is wrong with the secret is not told: the message would quote a piece of it into the log. */
function readTokens(secret = '[]'): readonly Token[] {
  try {
    return tokensSchema.parse(JSON.parse(secret));
  } catch {
    throw new Error('TOKENS is not valid');
  }
}

/** Of one length, so that comparing tells nothing of the token's own. */
function digestOf(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
}
