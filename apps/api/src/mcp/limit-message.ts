import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { ApiEnvironment } from '../bindings.ts';
import { requireWithin } from '../http/limit-rate.ts';
import { Problem } from '../http/problem.ts';

/** The longest input that a tool takes has a thousand characters. */
const longestMessage = 64_000;

/** Refuses a message that is too long before it is read. */
export const limitMessage = bodyLimit({
  maxSize: longestMessage,
  onError: () => {
    throw new Problem('too-large', { detail: `A message may have ${longestMessage} bytes.` });
  },
});

/** These parse a sentence, or read files for their words. */
const costly: readonly unknown[] = ['verify_claim', 'explain_term'];

interface Message {
  readonly method?: unknown;
  readonly params?: { readonly name?: unknown } | null;
}

/** Refuses messages in batches, which would count as one, and counts a call that costs more as one that does. */
export const countMessage = createMiddleware<ApiEnvironment>(async (c, next) => {
  // What is no JSON is refused by the protocol's own words.
  const message = await c.req.json<Message | null>().catch(() => null);
  if (Array.isArray(message)) {
    throw new Problem('invalid-parameters', { detail: 'A request has one message: batches are not taken.' });
  }
  const isCostly = message?.method === 'tools/call' && costly.includes(message.params?.name);
  if (isCostly) await requireWithin(c, 'PARSES');
  await next();
});
