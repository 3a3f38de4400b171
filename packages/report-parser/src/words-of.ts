import { signSet } from './lexicon/sign-set.ts';
import { isPageNumber } from './outline/page-number.ts';
import type { SourceText } from './source-text.ts';
import { type Span, textOf } from './span.ts';

/** The words of a span on one line: without line breaks, a page number between them, or blanks beside Chinese signs. */
export const wordsOf = (source: SourceText, span: Span): string => {
  const words = textOf(source, span);
  return holdsBlank(words) || isPageNumber(words) ? withoutBlanks(words) : words;
};

const isBlank = signSet(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

/** Most words stand on one line already. */
const holdsBlank = (words: string): boolean => {
  for (let at = 0; at < words.length; at++) if (isBlank(words.charCodeAt(at))) return true;
  return false;
};

const withoutBlanks = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line, _, all) => !isPageNumber(line) && (all.length < 3 || !/^\d{1,3}$/.test(line)))
    .join('')
    .replace(/(?<=\P{ASCII}) +|(?<! ) +(?=\P{ASCII})/gu, '')
    .trim();
