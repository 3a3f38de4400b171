import { signSet } from '../lexicon/sign-set.ts';
import { isHan } from '../quantity/is-han.ts';
import type { Span } from '../span.ts';

/** As often as this a mark must end a paragraph; a name like GDP may do so by chance. */
const LEAST = 4;

const LONGEST = 5;

const isLatinOrDigit = (code: number): boolean => {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57);
};

const endsWords = signSet('。.;；:：,，)）”!！?？');

/** What can stand before a mark: a Chinese character, or a stop, bracket or quotation mark that ends a sentence. */
const mayEndSentence = (code: number): boolean => isHan(code) || endsWords(code);

/** The letters, perhaps with digits, that end at `end` behind a sentence: what may be a mark. */
const markBefore = (text: string, end: number): string | undefined => {
  let start = end;
  while (start > 0 && end - start <= LONGEST && isLatinOrDigit(text.charCodeAt(start - 1))) start--;
  if (end - start < 2 || end - start > LONGEST || start === 0 || !mayEndSentence(text.charCodeAt(start - 1)))
    return undefined;
  const word = text.slice(start, end);
  return /[A-Za-z]/.test(word) ? word : undefined;
};

/** With what a line ends; two blanks end a paragraph where a page lost its lines. */
const paragraphEnds = ['\n', '\r\n', '  ', '\u3000\u3000'] as const;

/** Where paragraphs end in a letter or a digit; few do. */
const latinEnds = (text: string): readonly number[] => {
  const ends: number[] = [];
  const take = (at: number): void => {
    if (at > 0 && isLatinOrDigit(text.charCodeAt(at - 1))) ends.push(at);
  };
  for (const sign of paragraphEnds)
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) take(at);
  take(text.length);
  return ends.sort((a, b) => a - b);
};

/**
 * The letters that a site puts behind every paragraph, the same throughout, so that copies can be told: they are no part
 * of the report.
 *  > 增长7.4%。|9ti|⏎
 */
export const findWatermarks = (text: string): readonly Span[] => {
  const ends = latinEnds(text);
  const word = mostFrequent(ends.flatMap((end) => markBefore(text, end) ?? []));
  if (word === undefined) return [];
  const marks = ends.filter((end) => text.endsWith(word, end)).map((end) => ({ start: end - word.length, end }));
  const isNowhereElse = text.split(word).length - 1 === marks.length;
  return isNowhereElse && marks.length >= LEAST ? marks : [];
};

const mostFrequent = (words: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  let most: string | undefined;
  for (const word of words) {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    if (count > (most === undefined ? 0 : (counts.get(most) as number))) most = word;
  }
  return most;
};
