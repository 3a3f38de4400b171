import { basename, extname, join } from 'node:path';
import type { ParsedReport } from '@gongbao/indicator-schema';
import { addPlaces } from '../add-places.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { oneLine } from '../one-line.ts';
import { type KnownParts, readAndParse } from '../read-and-parse.ts';
import type { Format, Language } from '../render/render-options.ts';
import { renderReports } from '../render/render-reports.ts';
import { type Progress, showProgress } from '../show-progress.ts';
import { writeWhole } from '../write-whole.ts';

export interface ParseOptions {
  readonly format: Format;
  readonly lang: Language;
  readonly out?: string;
  readonly places?: string;
}

const extensions: Record<Format, string> = { json: 'json', ndjson: 'ndjson', csv: 'csv', text: 'txt' };

/** What one run of the command has in hand. */
interface Run {
  readonly options: ParseOptions;
  readonly known: KnownParts;
  readonly progress: Progress;
  /** Outputs that were written, since two files of one name would overwrite each other. */
  readonly written: Set<string>;
}

/** `gongbao parse`: reads every file, prints or writes what was read, and names what could not be. */
export const parse = async (files: readonly string[], options: ParseOptions): Promise<ExitStatus> => {
  const known = options.places === undefined ? {} : { places: await addPlaces(options.places) };
  const run: Run = { options, known, progress: await showProgress(files.length), written: new Set() };
  const reports: ParsedReport[] = [];
  const statuses: ExitStatus[] = [];
  for (const file of files) {
    const outcome = await parseOne(file, run);
    if (typeof outcome === 'object') reports.push(outcome);
    else statuses.push(outcome);
    run.progress.step(file);
  }
  run.progress.stop();
  if (options.out === undefined && (reports.length > 0 || files.length > 1)) {
    process.stdout.write(await renderReports(reports, { ...options, single: files.length === 1 }));
  }
  return worstOf(statuses);
};

const worstOf = (statuses: readonly ExitStatus[]): ExitStatus =>
  [exitStatus.failed, exitStatus.unreadable].find((status) => statuses.includes(status)) ?? exitStatus.done;

/** The report to print; or how it went, where it is written to a file or could not be read. */
const parseOne = async (file: string, run: Run): Promise<ParsedReport | ExitStatus> => {
  try {
    const reading = await readAndParse(file, run.known);
    if (!reading.ok) {
      run.progress.say(`gongbao: ${nameOf(file)} ${reading.message}`);
      return exitStatus.unreadable;
    }
    if (run.options.out === undefined) return reading.report;
    await writeReport(join(run.options.out, stemOf(file)), reading.report, run);
    return exitStatus.done;
  } catch (error) {
    run.progress.say(`gongbao: ${nameOf(file)}: ${oneLine(error)}`);
    return exitStatus.failed;
  }
};

const writeReport = async (stem: string, report: ParsedReport, { options, written }: Run): Promise<void> => {
  const path = `${stem}.${extensions[options.format]}`;
  if (written.has(path)) throw new Error(`${path} was already written for another file of this name`);
  written.add(path);
  await writeWhole(path, await renderReports([report], { ...options, single: true }));
};

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

const stemOf = (file: string): string => (file === '-' ? 'stdin' : basename(file, extname(file)));
