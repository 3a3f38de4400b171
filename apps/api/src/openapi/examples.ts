import type { ProblemKind } from '../http/problem.ts';

/** What a request was answered with on invented data. */
export interface AnswerExample {
  /** Method, address and headers, in a line. */
  readonly request: string;
  readonly status: number;
  readonly mediaType: string;
  readonly value: unknown;
}

/** Made by running every operation of the Worker: test/node/made-examples.test.ts. */
export interface Examples {
  /** By the operation. */
  readonly answers: Readonly<Record<string, readonly AnswerExample[]>>;
  readonly problems: Readonly<Record<ProblemKind, AnswerExample>>;
}

/** Read when the document is asked for: nothing else needs them. */
export async function readExamples(): Promise<Examples> {
  const { default: examples } = await import('./generated/examples.json', { with: { type: 'json' } });
  return examples;
}
