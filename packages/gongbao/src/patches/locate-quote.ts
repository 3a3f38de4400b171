import type { Patch } from './patches-file.ts';

export interface Located {
  readonly start: number;
  readonly end: number;
  /** The words stand elsewhere than where the correction was made. */
  readonly moved: boolean;
}

/**
 * Where the words of a correction stand: at its offset; else at the one place where they stand between the words that
 * stood around them. Null when the text no longer says so, or says so more than once.
 */
export const locateQuote = (text: string, { at, quote, before = '', after = '' }: Patch): Located | null => {
  const whole = before + quote + after;
  if (text.startsWith(whole, at - before.length)) return { start: at, end: at + quote.length, moved: false };
  if (before === '' && after === '') return null;
  const found = text.indexOf(whole);
  if (found < 0 || text.indexOf(whole, found + 1) >= 0) return null;
  const start = found + before.length;
  return { start, end: start + quote.length, moved: true };
};
