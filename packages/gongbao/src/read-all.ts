import type { ParsedReport } from '@gongbao/indicator-schema';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { oneLine } from './one-line.ts';
import { type KnownParts, readAndParse } from './read-and-parse.ts';
import { showProgress } from './show-progress.ts';

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
  const progress = await showProgress(files.length);
  const read: ReadFile[] = [];
  let status: ExitStatus = exitStatus.done;
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file;
    try {
      const reading = await readAndParse(file, known);
      if (reading.ok) read.push({ file, report: reading.report, text: reading.text });
      else {
        progress.say(`gongbao: ${name} ${reading.message}`);
        if (status === exitStatus.done) status = exitStatus.unreadable;
      }
    } catch (error) {
      progress.say(`gongbao: ${name}: ${oneLine(error)}`);
      status = exitStatus.failed;
    }
    progress.step(file);
  }
  progress.stop();
  return { read, status };
};
