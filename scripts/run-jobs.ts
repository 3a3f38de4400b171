import type { Tally } from './vitest-report.ts';

/** A check or a test suite. */
export interface Job {
  name: string;
  /** The name of an earlier job that makes what this one reads. */
  after?: string | undefined;
  /** Runs it to its end, prints what came of it in one piece, and counts. */
  run: () => Promise<Tally>;
}

/** As many as the cores of the smallest machine that checks. */
const jobsAtOnce = 2;

/** Runs jobs in their order, two at a time, each behind the one that it comes after; returns what each counted. */
export async function runJobs(jobs: readonly Job[]): Promise<Tally[]> {
  const waiting = jobs.values();
  const ended = new Map<string, Promise<Tally>>();
  const runWaiting = async (): Promise<void> => {
    for (const { name, after, run } of waiting) {
      const outcome = Promise.resolve(after && ended.get(after)).then(run);
      ended.set(name, outcome);
      await outcome;
    }
  };
  await Promise.all(Array.from({ length: jobsAtOnce }, runWaiting));
  return Promise.all(ended.values());
}
