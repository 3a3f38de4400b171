import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ApiEnvironment } from '../bindings.ts';
import { Problem } from './problem.ts';

/** Answers every failure as a problem. What the asker cannot help is logged, and told to nobody. */
export const answerFailure: ErrorHandler<ApiEnvironment> = (error, c) => {
  const problem = toProblem(error);
  if (problem.kind === 'internal') logFailure(error, c.get('requestId'));
  return problem.toResponse(new URL(c.req.url).pathname, c.get('requestId'));
};

/** One line of JSON about what broke. */
export function logFailure(error: unknown, requestId: string): void {
  const stack = error instanceof Error ? error.stack : undefined;
  console.error(JSON.stringify({ level: 'error', requestId, error: String(error), stack }));
}

function toProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status < 500) {
    return new Problem('invalid-parameters', { detail: error.message });
  }
  return new Problem('internal');
}
