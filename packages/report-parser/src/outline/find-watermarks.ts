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

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;
const WIDE_BLANK = 0x3000;

const mayEndParagraph = (code: number): boolean => code <= BLANK || code === WIDE_BLANK;

/** Whether a line or the text ends at `at`; two blanks end a paragraph where a page lost its lines. */
const endsParagraph = (text: string, at: number): boolean => {
  if (at === text.length) return true;
  const code = text.charCodeAt(at);
  if (code === NEWLINE) return true;
  if (at + 1 === text.length || (code !== RETURN && code !== BLANK && code !== WIDE_BLANK)) return false;
  return text.charCodeAt(at + 1) === (code === RETURN ? NEWLINE : code);
};

/** Where paragraphs end in a letter or a digit; few do. */
const latinEnds = (text: string): readonly number[] => {
  const ends: number[] = [];
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && !mayEndParagraph(text.charCodeAt(at))) continue;
    if (isLatinOrDigit(text.charCodeAt(at - 1)) && endsParagraph(text, at)) ends.push(at);
  }
  return ends;
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
