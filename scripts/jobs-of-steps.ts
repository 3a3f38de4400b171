import type { Step } from './check-steps.ts';
import type { Job } from './run-jobs.ts';
import { runStep } from './run-step.ts';

/** The checks before the suites, in their order. */
export const jobsOfSteps = (steps: readonly Step[]): Job[] =>
  steps.map((step) => ({ name: step.name, after: step.after, run: () => runStep(step) }));
