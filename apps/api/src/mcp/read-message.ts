import { type JSONRPCMessage, JSONRPCMessageSchema } from '@modelcontextprotocol/sdk/types.js';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ApiEnvironment } from '../bindings.ts';
import { codes, Refusal } from './refusal.ts';

/** The longest input that a tool takes has a thousand characters. */
const longestMessage = 64_000;

const limitMessage = bodyLimit({
  maxSize: longestMessage,
  onError: () => {
    const data = { mostBytes: longestMessage };
    throw new Refusal(`A message may have ${longestMessage} bytes.`, {
      code: codes.invalidRequest,
      status: 413,
      data,
    });
  },
});

/** The one message that a request brings. What is too long is refused before it is read, and batches are: they would count as one. */
export async function readMessage(c: Context<ApiEnvironment, string>): Promise<JSONRPCMessage> {
  await limitMessage(c, () => Promise.resolve());
  const sent = await c.req.json<unknown>().catch(() => {
    throw new Refusal('The body is no JSON.', { code: codes.parseError, status: 400 });
  });
  if (Array.isArray(sent)) throw invalid('A request has one message: batches are not taken.');
  const { data, error } = JSONRPCMessageSchema.safeParse(sent);
  if (error) throw invalid('The body is no message of JSON-RPC 2.0, with jsonrpc, id, method and params.');
  return data;
}

const invalid = (why: string): Refusal => new Refusal(why, { code: codes.invalidRequest, status: 400 });
