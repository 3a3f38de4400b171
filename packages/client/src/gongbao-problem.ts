import type { components } from './generated/openapi.ts';

/** Problem details of RFC 9457, as the service answers every failure. */
export type ProblemDetails = components['schemas']['Problem'];

export type ParameterError = NonNullable<ProblemDetails['errors']>[number];

/** A request that was answered with a failure. `message` says it in one line, with what is wrong in each parameter. */
export class GongbaoProblem extends Error {
  override readonly name = 'GongbaoProblem';
  /** Which problem it is; stable: `/problems/not-found`. */
  readonly type: string;
  readonly status: number;
  readonly details: ProblemDetails;
  /** Which parameters are wrong, and how. */
  readonly errors: readonly ParameterError[];
  /** Seconds to wait before asking again, where the service says so. */
  readonly retryAfter: number | undefined;
  readonly response: Response;

  constructor(details: ProblemDetails, response: Response) {
    super(messageOf(details));
    this.type = details.type;
    this.status = details.status;
    this.details = details;
    this.errors = details.errors ?? [];
    this.retryAfter = Number(response.headers.get('retry-after')) || undefined;
    this.response = response;
  }
}

function messageOf({ title, status, detail, errors = [] }: ProblemDetails): string {
  const said = [detail, ...errors.map(({ parameter, message }) => `${parameter}: ${message}`)].filter(Boolean);
  return said.length === 0 ? `${title} (${status})` : `${title} (${status}): ${said.join('; ')}`;
}

/** What a failed response says by its body; one that is no problem of ours, as of a proxy, is told by its status. */
export function toProblem(response: Response, body: unknown): GongbaoProblem {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  return new GongbaoProblem(isProblem ? (body as ProblemDetails) : foreignProblem(response), response);
}

function foreignProblem({ status, statusText, url }: Response): ProblemDetails {
  return { type: 'about:blank', title: statusText || 'The service failed', status, instance: url, requestId: '' };
}
