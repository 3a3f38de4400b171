import { ErrorCode, type RequestId } from '@modelcontextprotocol/sdk/types.js';

/** The codes that JSON-RPC has for what is wrong with a message, and one of ours among those that it leaves to servers. */
export const codes = {
  parseError: ErrorCode.ParseError,
  invalidRequest: ErrorCode.InvalidRequest,
  internalError: ErrorCode.InternalError,
  tooManyRequests: -32029,
} as const;

interface Particulars {
  readonly code: (typeof codes)[keyof typeof codes];
  /** Of HTTP, where the message is none that an answer could be given to. */
  readonly status: 400 | 413 | 429 | 500;
  readonly data?: { readonly retryAfter?: number; readonly mostBytes?: number };
}

/** Why a message is not answered, in the words of the protocol. */
export class Refusal extends Error {
  readonly particulars: Particulars;

  constructor(message: string, particulars: Particulars) {
    super(message);
    this.particulars = particulars;
  }

  /** As an error of JSON-RPC: to the request with that id, or to a message that has none that could be read. */
  toBody(id: RequestId | null) {
    const { code, data } = this.particulars;
    return { jsonrpc: '2.0', error: { code, message: this.message, ...(data && { data }) }, id };
  }
}
