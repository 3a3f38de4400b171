import { isPageNumber } from '../outline/page-number.ts';
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
  const places: number[] = [];
  let words = '';
  for (const { start, end } of readableLines(source.view, span)) {
    for (let at = start; at < end; at++) {
      const char = source.view.charAt(at);
      if (char === ' ' || char === '\t' || char === '*') continue;
      words += char;
      places.push(at);
    }
  }
  const asWritten = (part: string): string => {
    const from = words.indexOf(part);
    const first = places[from];
    const last = places[from + part.length - 1];
    if (first === undefined || last === undefined) return part;
    return wordsOf(source, { start: first, end: last + 1 }).replace(/\*+/g, '');
  };
  return { words, asWritten };
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
