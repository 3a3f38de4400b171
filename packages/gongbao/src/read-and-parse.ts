import { createHash } from 'node:crypto';
import type { ParsedReport } from '@gongbao/indicator-schema';
import { type ParseOptions, parseReport } from '@gongbao/report-parser';
import { defaultLimits, readReport } from '@gongbao/report-reader';
import { applyPatches } from './patches/apply-patches.ts';
import type { Patch } from './patches/patches-file.ts';
import { readInput } from './read-input.ts';

export type Reading =
  | { readonly ok: true; readonly report: ParsedReport; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** What the parser is to know beside what is built in. */
export interface KnownParts extends Pick<ParseOptions, 'places'> {
  /** Corrections by people. */
  readonly patches?: readonly Patch[];
}

/** One file from bytes to observations. What cannot be read comes back as one line that follows the file's name. */
export const readAndParse = async (name: string, known: KnownParts = {}): Promise<Reading> => {
  const { patches = [], ...options } = known;
  const input = await readInput(name, defaultLimits.bytes);
  if (!input.ok) return input;
  const read = await readReport(input.bytes);
  if (!read.ok) return { ok: false, message: read.error.message };
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  const parsed = parseReport(read.text, { ...options, source: { sha256, mediaType: read.mediaType } });
  const source = read.origins.length > 0 ? { ...parsed.source, origins: [...read.origins] } : parsed.source;
  const report = { ...parsed, source, diagnostics: [...read.diagnostics, ...parsed.diagnostics] };
  return { ok: true, report: applyPatches(report, read.text, patches), text: read.text };
};
