import type { Diagnostic } from '@gongbao/indicator-schema';
import { detectFormat, type Format } from './detect-format.ts';
import { limitsOf } from './read-limits.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { refuse } from './refuse.ts';

/**
 * The text of a report file, whatever its format: its content decides, not its name. Traditional characters are made
 * simplified ones, which is told.
 * A file that cannot be read gives an error as a value; only what the file found needs is loaded.
 */
export const readReport = async (bytes: Uint8Array, options?: ReadOptions): Promise<ReadResult> => {
  const limit = limitsOf(options).bytes;
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > limit) return refuse('too-large', { size: bytes.length, limit, unit: 'bytes' });
  const format = detectFormat(bytes);
  if (typeof format === 'object') return refuse('other-format', { format: format.other });
  return inSimplified(await read[format](bytes, options));
};

const inSimplified = async (read: ReadResult): Promise<ReadResult> => {
  if (!read.ok || !read.diagnostics.some(({ code }) => code === 'traditional-characters')) return read;
  const { simplifyText } = await import('./simplify-text.ts');
  const diagnostics = read.diagnostics.map((diagnostic) =>
    diagnostic.code === 'traditional-characters' ? asConverted(diagnostic) : diagnostic,
  );
  return { ...read, text: simplifyText(read.text), diagnostics };
};

const asConverted = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  code: 'traditional-converted',
  severity: 'note',
  message: 'traditional characters are read, and quoted, as simplified ones, one for one',
});

const read: Record<Format, (bytes: Uint8Array, options?: ReadOptions) => Promise<ReadResult>> = {
  txt: async (bytes, options) => (await import('./txt.ts')).readTxt(bytes, options),
  html: async (bytes, options) => (await import('./html.ts')).readHtml(bytes, options),
  docx: async (bytes, options) => (await import('./docx.ts')).readDocx(bytes, options),
  pdf: async (bytes, options) => (await import('./pdf.ts')).readPdf(bytes, options),
};
