import * as z from 'zod';

/** Every way in which a request can fail: its stable name, HTTP status and title. */
const kinds = {
  'invalid-parameters': { status: 400, title: 'The parameters are not valid' },
  'invalid-cursor': { status: 400, title: 'The cursor is not one that this question gave' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'not-acceptable': { status: 406, title: 'There is no answer in that format' },
  'too-large': { status: 413, title: 'The body is too long' },
  unreadable: { status: 422, title: 'The file cannot be read as a report' },
  'too-many-requests': { status: 429, title: 'Too many requests from one address' },
  'not-ready': { status: 503, title: 'The service has no data yet' },
  internal: { status: 500, title: 'The service failed' },
} as const;

export type ProblemKind = keyof typeof kinds;

export const parameterErrorSchema = z.object({
  parameter: z.string(),
  message: z.string(),
});

export type ParameterError = z.infer<typeof parameterErrorSchema>;

/** Problem details of RFC 9457. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string | undefined;
  readonly instance: string;
  readonly requestId: string;
  readonly errors?: readonly ParameterError[] | undefined;
  /** What `detail` says, for programs. */
  readonly facts?: Readonly<Record<string, string | number>> | undefined;
}

interface Particulars {
  readonly detail?: string;
  readonly errors?: readonly ParameterError[];
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A failure that the asker is told of. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly particulars: Particulars;

  constructor(kind: ProblemKind, particulars: Particulars = {}) {
    super(particulars.detail ?? kinds[kind].title);
    this.kind = kind;
    this.particulars = particulars;
  }

  toResponse(path: string, requestId: string): Response {
    const { status, title } = kinds[this.kind];
    const { detail, errors, facts, headers } = this.particulars;
    const body: ProblemDetails = {
      type: `/problems/${this.kind}`,
      title,
      status,
      detail,
      instance: path,
      requestId,
      errors,
      facts,
    };
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    });
  }
}
