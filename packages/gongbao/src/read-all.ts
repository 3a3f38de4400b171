import type { ParsedReport } from '@gongbao/indicator-schema';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { oneLine } from './one-line.ts';
import { type KnownParts, readAndParse } from './read-and-parse.ts';
import { type Progress, showProgress } from './show-progress.ts';

/** A file that was read, with the words that its report was parsed from. */
export interface ReadFile {
  readonly file: string;
  readonly report: ParsedReport;
  readonly text: string;
}

export interface ReadAll {
  readonly read: readonly ReadFile[];
  /** The worst that happened to a file. */
  readonly status: ExitStatus;
}

/** Reads every file, for commands that hold reports against one another; says which could not be read. */
export const readAll = async (files: readonly string[], known: KnownParts = {}): Promise<ReadAll> => {
  const read: ReadFile[] = [];
  const status = await readEach(files, known, (file) => {
    read.push(file);
  });
  return { read, status };
};

/** Reads every file and hands it on at once; says which could not be read, or handled, and goes on with the others. */
export const readEach = async (
  files: readonly string[],
  known: KnownParts,
  handle: (read: ReadFile) => Promise<void> | void,
): Promise<ExitStatus> => {
  const progress = await showProgress(files.length);
  const statuses: ExitStatus[] = [];
  for (const file of files) {
    statuses.push(await readOne(file, { known, handle, progress }));
    progress.step(file);
  }
  progress.stop();
  return worstOf(statuses);
};

interface Run {
  readonly known: KnownParts;
  readonly handle: (read: ReadFile) => Promise<void> | void;
  readonly progress: Progress;
}

const readOne = async (file: string, { known, handle, progress }: Run): Promise<ExitStatus> => {
  const name = file === '-' ? 'standard input' : file;
  try {
    const reading = await readAndParse(file, known);
    if (!reading.ok) {
      progress.say(`gongbao: ${name} ${reading.message}`);
      return exitStatus.unreadable;
    }
    await handle({ file, report: reading.report, text: reading.text });
    return exitStatus.done;
  } catch (error) {
    progress.say(`gongbao: ${name}: ${oneLine(error)}`);
    return exitStatus.failed;
  }
};

const worstOf = (statuses: readonly ExitStatus[]): ExitStatus =>
  [exitStatus.failed, exitStatus.unreadable].find((status) => statuses.includes(status)) ?? exitStatus.done;
