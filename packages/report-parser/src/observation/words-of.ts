import type { Span } from '../span.ts';

/** Footnote marks as reports print them, ¹, ①, [1], [^1], 〔1〕, and as converters do. */
const marks =
  /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u2460-\u2473]|[[［〔](?:footnoteRef[:：])?\^?[\d０-９]{1,3}[\]］〕]/g;

/** Whether a character below the ideographs can be a blank or part of a mark. */
const isPlain = (code: number): boolean =>
  (code > 0x2473 && code !== 0x3000 && code !== 0x3014 && code !== 0xfeff && code !== 0xff3b) ||
  (code > 32 && code < 0xa0 && code !== 0x5b) ||
  (code >= 0x2010 && code <= 0x2026);

/** The words of a span as a name: without blanks, line breaks and footnote marks. */
export const wordsOf = (text: string, { start, end }: Span): string => {
  let at = start;
  while (at < end && isPlain(text.charCodeAt(at))) at++;
  const words = text.slice(start, end);
  return at === end ? words : words.replace(/\s+/g, '').replace(marks, '');
};
