import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';

/** The words of a span on one line and without blanks, and the way back to the words as written. */
export interface CompactWords {
  /** Folded. */
  readonly words: string;
  /** A part of `words` as the text has it, without line breaks. */
  readonly asWritten: (part: string) => string;
}

export const compact = ({ text, view }: SourceText, { start, end }: Span): CompactWords => {
  const places: number[] = [];
  let words = '';
  for (let at = start; at < end; at++) {
    const char = view.charAt(at);
    if (char === ' ' || char === '\n' || char === '\t' || char === '*') continue;
    words += char;
    places.push(at);
  }
  const asWritten = (part: string): string => {
    const from = words.indexOf(part);
    const first = places[from];
    const last = places[from + part.length - 1];
    if (first === undefined || last === undefined) return part;
    return text
      .slice(first, last + 1)
      .replace(/\*+|\s*\n\s*/g, '')
      .replace(/(?<=\P{ASCII})\s+|\s+(?=\P{ASCII})/gu, '');
  };
  return { words, asWritten };
};
