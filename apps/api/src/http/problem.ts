import * as z from 'zod';

export interface ProblemMeaning {
  readonly status: number;
  readonly title: string;
  /** What the asker can do. */
  readonly help: string;
}

/** Every way in which a request can fail, by its stable name. */
const kinds = {
  'invalid-parameters': {
    status: 400,
    title: 'The parameters are not valid',
    help: 'Each entry of `errors` names a parameter and says what it should be. Unknown parameters are refused, with the known ones named.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor is not one that this question gave',
    help: 'A cursor continues the very question that gave it. Ask again without it, or with the `page.next` of the answer before.',
  },
  unauthorized: {
    status: 401,
    title: 'A token is needed',
    help: 'Send a token that may do this as `Authorization: Bearer …`.',
  },
  'not-found': { status: 404, title: 'There is nothing here', help: 'Look the name up in the lists or in /v1/search.' },
  'method-not-allowed': {
    status: 405,
    title: 'This address is not asked by that method',
    help: 'The Allow header names the methods that it takes. What is read is asked by GET.',
  },
  'not-acceptable': {
    status: 406,
    title: 'There is no answer in that format',
    help: 'Leave Accept out, or ask for one of the formats that `detail` names.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is not of a kind that this address takes',
    help: 'Send it with the Content-Type that the Accept header of the answer names.',
  },
  'too-large': { status: 413, title: 'The body is too long', help: 'Send less: `detail` says how much is taken.' },
  'range-not-satisfiable': {
    status: 416,
    title: 'The range lies beyond the file',
    help: 'Content-Range says how many bytes the file has.',
  },
  unreadable: {
    status: 422,
    title: 'The file cannot be read as a report',
    help: '`facts.code` says why. Plain text, HTML, DOCX, and PDF with a text layer can be read; scans cannot.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests from one address',
    help: 'Wait as long as Retry-After says.',
  },
  internal: {
    status: 500,
    title: 'The service failed',
    help: 'Nothing about the request was wrong. Tell us the requestId.',
  },
  'not-implemented': {
    status: 501,
    title: 'The service cannot answer in that format',
    help: 'Ask for one of the formats that `detail` names.',
  },
  'not-ready': {
    status: 503,
    title: 'What is asked for is not ready',
    help: 'Come again as `detail` says, or in a minute.',
  },
} as const satisfies Readonly<Record<string, ProblemMeaning>>;

export type ProblemKind = keyof typeof kinds;

export const problemKinds = Object.keys(kinds) as readonly ProblemKind[];

export const parameterErrorSchema = z.object({
  parameter: z.string(),
  message: z.string(),
});

export type ParameterError = z.infer<typeof parameterErrorSchema>;

/** What a problem's name means; undefined for a name that no problem has. */
export function problemMeaning(name: string): (ProblemMeaning & { readonly kind: ProblemKind }) | undefined {
  if (!Object.hasOwn(kinds, name)) return undefined;
  const kind = name as ProblemKind;
  return { kind, ...kinds[kind] };
}

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
