import type { ExitStatus } from './exit-status.ts';
import type { KnownParts } from './read-and-parse.ts';
import { type ReadFile, readOne } from './read-one.ts';
import { showProgress } from './show-progress.ts';
import { worstOf } from './worst-of.ts';

export interface ReadAll {
  readonly read: readonly ReadFile[];
  /** The worst that happened to a file. */
  readonly status: ExitStatus;
}

/** Reads every file, for commands that hold reports against one another; says which could not be read. */
export const readAll = async (files: readonly string[], known: KnownParts = {}): Promise<ReadAll> => {
  const read: ReadFile[] = [];
  const statuses: ExitStatus[] = [];
  const progress = await showProgress(files.length);
  for (const file of files) {
    const { status, message } = await readOne(file, known, (each) => {
      read.push(each);
    });
    if (message !== undefined) progress.say(message);
    statuses.push(status);
    progress.step(file);
  }
  progress.stop();
  return { read, status: worstOf(statuses) };
};
