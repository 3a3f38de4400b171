import { signSet } from '../lexicon/sign-set.ts';
import { isPageNumber } from '../outline/page-number.ts';
import { findSign } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { wordsOf } from '../words-of.ts';

/** The words of a span on one line and without blanks, and the way back to the words as written. */
export interface CompactWords {
  /** Folded. */
  readonly words: string;
  /** A part of `words` as the text has it, without line breaks. */
  readonly asWritten: (part: string) => string;
}

export const compact = (source: SourceText, span: Span): CompactWords => {
  const pieces = readableLines(source.view, span).flatMap((line) => splitAtBlanks(source.view, line));
  const words = pieces.map(({ start, end }) => source.view.slice(start, end)).join('');
  const asWritten = (part: string): string => {
    const from = words.indexOf(part);
    if (from < 0 || part === '') return part;
    const start = placeOf(pieces, from);
    const end = placeOf(pieces, from + part.length - 1) + 1;
    const written = wordsOf(source, { start, end });
    return findSign(written, '*') < 0 ? written : written.replace(/\*+/g, '');
  };
  return { words, asWritten };
};

const isLeftOut = signSet(' \t*');

/** The stretches of a line between the signs that are left out. */
const splitAtBlanks = (view: string, { start, end }: Span): readonly Span[] => {
  const pieces: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isLeftOut(view.charCodeAt(at))) continue;
    if (at > from) pieces.push({ start: from, end: at });
    from = at + 1;
  }
  return pieces;
};

/** Where the character stands that is the one at `index` when the pieces are joined. */
const placeOf = (pieces: readonly Span[], index: number): number => {
  let before = 0;
  for (const { start, end } of pieces) {
    if (index < before + end - start) return start + index - before;
    before += end - start;
  }
  return 0;
};

/** The lines of a span, without the page numbers between them. */
const readableLines = (view: string, { start, end }: Span): readonly Span[] => {
  const lines: Span[] = [];
  let from = start;
  for (const line of view.slice(start, end).split('\n')) {
    if (!isPageNumber(line.trim())) lines.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return lines;
};
