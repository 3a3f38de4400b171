import { holdsBlank } from './holds-blank.ts';
import { isPageNumber } from './outline/page-number.ts';
import type { SourceText } from './source-text.ts';
import { type Span, textOf } from './span.ts';

/** The words of a span on one line: without line breaks, a page number between them, or blanks beside Chinese signs. */
export const wordsOf = (source: SourceText, span: Span): string => {
  const words = textOf(source, span);
  return holdsBlank(words) || isPageNumber(words) ? onOneLine(words) : words;
};

const onOneLine = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line, _, all) => !isPageNumber(line) && (all.length < 3 || !/^\d{1,3}$/.test(line)))
    .join('')
    .replace(/(?<=\P{ASCII}) +|(?<! ) +(?=\P{ASCII})/gu, '')
    .trim();
