import { defaultLimits, readReport } from '@gongbao/report-reader';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { readInput } from './read-input.ts';

export interface TextOptions {
  readonly format: 'text' | 'json';
}

/** Prints the text of one file. */
export const printText = async (file: string, { format }: TextOptions): Promise<ExitStatus> => {
  const input = await readInput(file, defaultLimits.bytes);
  const read = input.ok ? await readReport(input.bytes) : input;
  if (!read.ok) {
    const message = 'error' in read ? read.error.message : read.message;
    process.stderr.write(`gongbao: ${file === '-' ? 'standard input' : file} ${message}\n`);
    return exitStatus.unreadable;
  }
  const { ok: _, ...rest } = read;
  process.stdout.write(format === 'json' ? `${JSON.stringify(rest, null, 2)}\n` : read.text);
  return exitStatus.done;
};
