import { type ExitStatus, exitStatus } from './exit-status.ts';

/** The status that tells of several files. */
export const worstOf = (statuses: Iterable<ExitStatus>): ExitStatus => {
  const met = new Set(statuses);
  return [exitStatus.failed, exitStatus.unreadable].find((status) => met.has(status)) ?? exitStatus.done;
};
