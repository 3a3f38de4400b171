import type { ParsedReport } from '@gongbao/indicator-schema';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { readAndParse } from './read-and-parse.ts';
import { showProgress } from './show-progress.ts';

/** A file that was read, with the words that its report was parsed from. */
export interface ReadFile {
  readonly file: string;
  readonly report: ParsedReport;
  readonly text: string;
}

/** Reads every file, for commands that hold reports against one another; says which could not be read. */
export const readAll = async (files: readonly string[]): Promise<{ read: ReadFile[]; status: ExitStatus }> => {
  const progress = await showProgress(files.length);
  const read: ReadFile[] = [];
  let status: ExitStatus = exitStatus.done;
  for (const file of files) {
    const reading = await readAndParse(file);
    if (reading.ok) {
      read.push({ file, report: reading.report, text: reading.text });
    } else {
      progress.say(`gongbao: ${file === '-' ? 'standard input' : file} ${reading.message}`);
      status = exitStatus.unreadable;
    }
    progress.step(file);
  }
  progress.stop();
  return { read, status };
};
