import { detectFormat, type Format } from './detect-format.ts';
import { limitsOf } from './read-limits.ts';
import type { ReadOptions, ReadResult } from './read-result.ts';
import { refuse } from './refuse.ts';

/**
 * The text of a report file, whatever its format: its content decides, not its name.
 * A file that cannot be read gives an error as a value; only the reader of the format found is loaded.
 */
export const readReport = async (bytes: Uint8Array, options?: ReadOptions): Promise<ReadResult> => {
  const limit = limitsOf(options).bytes;
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > limit) return refuse('too-large', { size: bytes.length, limit, unit: 'bytes' });
  const format = detectFormat(bytes);
  if (typeof format === 'object') return refuse('other-format', { format: format.other });
  return read[format](bytes, options);
};

const read: Record<Format, (bytes: Uint8Array, options?: ReadOptions) => Promise<ReadResult>> = {
  txt: async (bytes, options) => (await import('./txt.ts')).readTxt(bytes, options),
  html: async (bytes, options) => (await import('./html.ts')).readHtml(bytes, options),
  docx: async (bytes, options) => (await import('./docx.ts')).readDocx(bytes, options),
  pdf: async (bytes, options) => (await import('./pdf.ts')).readPdf(bytes, options),
};
