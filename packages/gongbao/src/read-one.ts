import type { ParsedReport } from '@gongbao/indicator-schema';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { oneLine } from './one-line.ts';
import { type KnownParts, readAndParse } from './read-and-parse.ts';

/** A file that was read, with the words that its report was parsed from. */
export interface ReadFile {
  readonly file: string;
  readonly report: ParsedReport;
  readonly text: string;
}

/** What became of a file. */
export interface FileOutcome {
  readonly status: ExitStatus;
  /** One line that says why it was not read, or not handled. */
  readonly message?: string;
}

/** Reads one file and hands it on. */
export const readOne = async (
  file: string,
  known: KnownParts,
  handle: (read: ReadFile) => Promise<void> | void,
): Promise<FileOutcome> => {
  const name = file === '-' ? 'standard input' : file;
  try {
    const reading = await readAndParse(file, known);
    if (!reading.ok) return { status: exitStatus.unreadable, message: `gongbao: ${name} ${reading.message}` };
    await handle({ file, report: reading.report, text: reading.text });
    return { status: exitStatus.done };
  } catch (error) {
    return { status: exitStatus.failed, message: `gongbao: ${name}: ${oneLine(error)}` };
  }
};
