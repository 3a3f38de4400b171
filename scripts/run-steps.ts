import type { Step } from './check-steps.ts';
import { runStep } from './run-step.ts';
import type { Tally } from './vitest-report.ts';

/** As many as the cores of the smallest machine that checks. */
const stepsAtOnce = 2;

/** Runs the checks in their order, two at a time, each behind the one that it comes after; returns what each counted. */
export async function runSteps(steps: readonly Step[]): Promise<Tally[]> {
  const waiting = steps.values();
  const ended = new Map<string, Promise<Tally>>();
  const runWaiting = async (): Promise<void> => {
    for (const step of waiting) {
      const outcome = Promise.resolve(step.after && ended.get(step.after)).then(() => runStep(step));
      ended.set(step.name, outcome);
      await outcome;
    }
  };
  await Promise.all(Array.from({ length: stepsAtOnce }, runWaiting));
  return Promise.all(ended.values());
}
