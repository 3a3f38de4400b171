/** What the command says to the shell. Part of the public interface: see README. */
export const exitStatus = {
  done: 0,
  /** The command line was wrong, or an output could not be written, or Gongbao itself has a defect. */
  failed: 1,
  /** An input could not be read; all others were done. */
  unreadable: 2,
  /** A service took everything, but is not done with it. */
  waiting: 3,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
