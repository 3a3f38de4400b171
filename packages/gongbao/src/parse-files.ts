import { basename, extname, join } from 'node:path';
import type { ParsedReport } from '@gongbao/indicator-schema';
import { addPlaces } from './add-places.ts';
import type { ExitStatus } from './exit-status.ts';
import { patchesFileSchema } from './patches/patches-file.ts';
import { type ReadFile, readEach } from './read-all.ts';
import type { KnownParts } from './read-and-parse.ts';
import { readJsonFile } from './read-json-file.ts';
import type { Format, Language } from './render/render-options.ts';
import { renderReports } from './render/render-reports.ts';
import { writeWhole } from './write-whole.ts';

export interface ParseFilesOptions {
  readonly format: Format;
  readonly lang: Language;
  readonly out?: string;
  readonly places?: string;
  readonly patches?: string;
}

/** Prints what was read from the files, or writes a file for each. */
export const parseFiles = async (files: readonly string[], options: ParseFilesOptions): Promise<ExitStatus> => {
  const { out } = options;
  const known = await readKnown(options);
  if (out !== undefined) return await readEach(files, known, writeInto(out, options));
  const reports: ParsedReport[] = [];
  const status = await readEach(files, known, ({ report }) => {
    reports.push(report);
  });
  if (reports.length > 0 || files.length > 1) {
    process.stdout.write(await renderReports(reports, { ...options, single: files.length === 1 }));
  }
  return status;
};

/** What the parser is told beside what it knows. */
const readKnown = async ({ places, patches }: ParseFilesOptions): Promise<KnownParts> => ({
  ...(places === undefined ? {} : { places: await addPlaces(places) }),
  ...(patches === undefined ? {} : { patches: await readJsonFile(patches, patchesFileSchema) }),
});

const extensions: Record<Format, string> = { json: 'json', ndjson: 'ndjson', csv: 'csv', text: 'txt' };

/** Writes each report under its file's name; a second file of that name would take its place, and is refused. */
const writeInto = (folder: string, options: ParseFilesOptions): ((read: ReadFile) => Promise<void>) => {
  const written = new Set<string>();
  return async ({ file, report }) => {
    const stem = file === '-' ? 'stdin' : basename(file, extname(file));
    const path = join(folder, `${stem}.${extensions[options.format]}`);
    if (written.has(path)) throw new Error(`${path} was already written for another file of this name`);
    written.add(path);
    await writeWhole(path, await renderReports([report], { ...options, single: true }));
  };
};
