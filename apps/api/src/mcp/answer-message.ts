import { isJSONRPCRequest, type JSONRPCMessage, type RequestId } from '@modelcontextprotocol/sdk/types.js';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ApiEnvironment } from '../bindings.ts';
import { logFailure } from '../http/answer-failure.ts';
import { requireWithin } from '../http/limit-rate.ts';
import { openRequest } from '../http/open-request.ts';
import { Problem } from '../http/problem.ts';
import { readMessage } from './read-message.ts';
import { codes, Refusal } from './refusal.ts';
import { serveMcp } from './serve-mcp.ts';

/** These parse a sentence, or read files for their words. */
const costly: readonly unknown[] = ['verify_claim', 'explain_term'];

/** Answers one message of the Model Context Protocol; what is refused is told in the protocol's own words too. */
export async function answerMessage(c: Context<ApiEnvironment, string>): Promise<Response> {
  let message: JSONRPCMessage | undefined;
  try {
    const tooMany = await requireWithin(c, 'READS').then(
      () => undefined,
      (error: unknown) => toRefusal(error, c.get('requestId')),
    );
    // It is read even so: who asks too often is told by the id of what was asked.
    message = await readMessage(c).catch((error: unknown) => {
      throw tooMany ?? error;
    });
    if (tooMany) throw tooMany;
    if (isCostly(message)) await requireWithin(c, 'PARSES');
    await openRequest(c, () => Promise.resolve());
    return await serveMcp(c, message);
  } catch (error) {
    // The transport has words of its own for headers that it does not take.
    if (error instanceof HTTPException) return error.getResponse();
    return refuse(c, toRefusal(error, c.get('requestId')), message);
  }
}

function isCostly(message: JSONRPCMessage): boolean {
  return isJSONRPCRequest(message) && message.method === 'tools/call' && costly.includes(message.params?.name);
}

function toRefusal(error: unknown, requestId: string): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Problem && error.kind === 'too-many-requests') {
    const retryAfter = Number(error.particulars.headers?.['retry-after']);
    const message = `Too many requests from one address: wait ${retryAfter} seconds.`;
    return new Refusal(message, { code: codes.tooManyRequests, status: 429, data: { retryAfter } });
  }
  logFailure(error, requestId);
  const message = `The service failed. Nothing about the request was wrong; it was ${requestId}.`;
  return new Refusal(message, { code: codes.internalError, status: 500 });
}

/**
 * A request that could be read is answered, if by an error: a status other than 200 breaks off a client's transport, and
 * the model is told nothing. What broke here keeps its status, for those who watch the service.
 */
function refuse(c: Context<ApiEnvironment, string>, refusal: Refusal, message: JSONRPCMessage | undefined): Response {
  const id: RequestId | null = message !== undefined && isJSONRPCRequest(message) ? message.id : null;
  const { status } = refusal.particulars;
  if (status === 429) c.header('retry-after', String(refusal.particulars.data?.retryAfter));
  return c.json(refusal.toBody(id), id !== null && status === 429 ? 200 : status);
}
