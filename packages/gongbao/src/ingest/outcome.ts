import { type ExitStatus, exitStatus } from '../exit-status.ts';
import type { Job } from './service-job.ts';

/** What became of a file. */
export interface Outcome {
  readonly file: string;
  /**
   * `stored`: its report is there. `failed`: the service could not store it. `refused`: it did not take it.
   * `unreadable`: the file could not be read here. `waiting`: the service has it, and will read it.
   */
  readonly state: 'stored' | 'failed' | 'refused' | 'unreadable' | 'waiting';
  /** The id of the report that is stored, else why it is not. */
  readonly detail: string;
  readonly sha256: string | null;
  /** Whether the service had stored it before this run. */
  readonly before: boolean;
}

export const outcomeOfJob = (file: string, job: Job, before = false): Outcome => {
  const { sha256, state, reason, detail, reportId } = job;
  if (state === 'stored') return { file, state, detail: reportId ?? '', sha256, before };
  const why = [reason, detail].filter(Boolean).join(': ');
  return { file, state: state === 'failed' ? state : 'waiting', detail: why, sha256, before: false };
};

export const statusOf = (outcomes: readonly Outcome[]): ExitStatus => {
  if (outcomes.some(({ state }) => ['failed', 'refused', 'unreadable'].includes(state))) return exitStatus.unreadable;
  return outcomes.some(({ state }) => state === 'waiting') ? exitStatus.waiting : exitStatus.done;
};

/** `12 files: 10 stored (3 before), 2 failed` */
export const summarize = (outcomes: readonly Outcome[]): string => {
  const before = outcomes.filter((outcome) => outcome.before).length;
  const counts = new Map<string, number>();
  for (const { state } of outcomes) counts.set(state, (counts.get(state) ?? 0) + 1);
  const parts = [...counts].map(([state, count]) =>
    state === 'stored' && before > 0 ? `${count} stored (${before} before)` : `${count} ${state}`,
  );
  return `${outcomes.length} ${outcomes.length === 1 ? 'file' : 'files'}: ${parts.join(', ')}`;
};
