import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ApiEnvironment } from '../bindings.ts';
import { Problem } from './problem.ts';

/** Answers every failure as a problem. What the asker cannot help is logged, and told to nobody. */
export const answerFailure: ErrorHandler<ApiEnvironment> = (error, c) => {
  const problem = toProblem(error);
  if (problem.kind === 'internal') {
    console.error(
      JSON.stringify({ level: 'error', requestId: c.get('requestId'), error: String(error), stack: error.stack }),
    );
  }
  return problem.toResponse(new URL(c.req.url).pathname, c.get('requestId'));
};

function toProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status < 500) {
    return new Problem('invalid-parameters', { detail: error.message });
  }
  return new Problem('internal');
}
