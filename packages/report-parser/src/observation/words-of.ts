import type { Span } from '../span.ts';

/** Footnote marks as reports print them: ¹, ①, [1]. */
const marks = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u2460-\u2473]|\[(?:footnoteRef:)?\d{1,3}\]/g;

/** The words of a span as a name: without blanks, line breaks and footnote marks. */
export const wordsOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, '').replace(marks, '');
