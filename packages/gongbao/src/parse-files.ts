import type { ParsedReport } from '@gongbao/indicator-schema';
import type { ExitStatus } from './exit-status.ts';
import type { KnownFiles } from './read-known.ts';
import type { Format, Language } from './render/render-options.ts';

export interface ParseFilesOptions extends KnownFiles {
  readonly format: Format;
  readonly lang: Language;
  readonly out?: string;
  readonly jobs?: number;
}

/** Prints what was read from the files, or writes a file for each. */
export const parseFiles = async (files: readonly string[], options: ParseFilesOptions): Promise<ExitStatus> => {
  const { out } = options;
  if (out === undefined) return await printAll(files, options);
  const { writeAll } = await import('./many/write-all.ts');
  return await writeAll(files, { ...options, out });
};

const printAll = async (files: readonly string[], options: ParseFilesOptions): Promise<ExitStatus> => {
  const [{ readAll }, { readKnown }, { renderReports }] = await Promise.all([
    import('./read-all.ts'),
    import('./read-known.ts'),
    import('./render/render-reports.ts'),
  ]);
  const { read, status } = await readAll(files, await readKnown(options));
  if (read.length > 0 || files.length > 1) {
    const reports: ParsedReport[] = read.map(({ report }) => report);
    process.stdout.write(await renderReports(reports, { ...options, single: files.length === 1 }));
  }
  return status;
};
