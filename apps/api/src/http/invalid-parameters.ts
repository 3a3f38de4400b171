import type { z } from '@hono/zod-openapi';
import { type ParameterError, Problem } from './problem.ts';

/** Hono's hook after validation: what zod found goes to the asker, parameter by parameter. */
export function refuseInvalid(result: { readonly success: boolean; readonly error?: z.ZodError }): void {
  if (result.success || result.error === undefined) return;
  throw new Problem('invalid-parameters', { errors: result.error.issues.flatMap(toParameterErrors) });
}

function toParameterErrors(issue: z.core.$ZodIssue): readonly ParameterError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((parameter) => ({ parameter, message: issue.message }));
  }
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return [{ parameter: String(issue.path[0] ?? ''), message: isMissing ? 'missing: it is needed' : issue.message }];
}
