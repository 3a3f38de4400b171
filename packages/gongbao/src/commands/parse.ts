import { basename, extname, join } from 'node:path';
import type { ParsedReport } from '@gongbao/indicator-schema';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { readAndParse } from '../read-and-parse.ts';
import type { Format, Language } from '../render/render-options.ts';
import { renderReports } from '../render/render-reports.ts';
import { type Progress, showProgress } from '../show-progress.ts';
import { writeWhole } from '../write-whole.ts';

export interface ParseOptions {
  readonly format: Format;
  readonly lang: Language;
  readonly out?: string;
}

const extensions: Record<Format, string> = { json: 'json', ndjson: 'ndjson', csv: 'csv', text: 'txt' };

/** `gongbao parse`: reads every file, prints or writes what was read, and names what could not be. */
export const parse = async (files: readonly string[], options: ParseOptions): Promise<ExitStatus> => {
  const progress = await showProgress(files.length);
  const reports: ParsedReport[] = [];
  const taken = new Set<string>();
  let status: ExitStatus = exitStatus.done;
  for (const file of files) {
    const outcome = await parseOne(file, options, taken, progress);
    if (typeof outcome === 'object') reports.push(outcome);
    else if (status !== exitStatus.failed) status = outcome;
    progress.step(file);
  }
  progress.stop();
  if (options.out === undefined && (reports.length > 0 || files.length > 1)) {
    process.stdout.write(await renderReports(reports, { ...options, single: files.length === 1 }));
  }
  return status;
};

const parseOne = async (
  file: string,
  options: ParseOptions,
  taken: Set<string>,
  progress: Progress,
): Promise<ParsedReport | ExitStatus> => {
  try {
    const reading = await readAndParse(file);
    if (!reading.ok) {
      progress.say(`gongbao: ${nameOf(file)} ${reading.message}`);
      return exitStatus.unreadable;
    }
    if (options.out === undefined) return reading.report;
    const path = join(options.out, `${stemOf(file)}.${extensions[options.format]}`);
    if (taken.has(path)) throw new Error(`${path} was already written for another file of this name`);
    taken.add(path);
    await writeWhole(path, await renderReports([reading.report], { ...options, single: true }));
    return exitStatus.done;
  } catch (error) {
    progress.say(`gongbao: ${nameOf(file)}: ${(error as Error).message.split('\n')[0]}`);
    return exitStatus.failed;
  }
};

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

const stemOf = (file: string): string => (file === '-' ? 'stdin' : basename(file, extname(file)));
