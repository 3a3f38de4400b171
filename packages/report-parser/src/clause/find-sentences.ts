import { CLOSING_QUOTE, DIGIT, FULL_STOP, kindOf, OPENING_QUOTE } from '../lexicon/signs.ts';
import { readNumber } from '../quantity/find-numbers.ts';
import type { Span } from '../span.ts';
import type { Block, NumberToken, Sentence } from '../tree.ts';

const SOUGHT = DIGIT | FULL_STOP | OPENING_QUOTE | CLOSING_QUOTE;

/** Most sentences hold neither numbers nor quotations: they share this list. */
const none: readonly never[] = [];

/** The sentences of a block with their numbers and quotations, found in one pass. */
export const findSentences = (view: string, { start: first, end, role, section }: Block): Sentence[] => {
  const sentences: Sentence[] = [];
  let start = first;
  let numbers: NumberToken[] | undefined;
  let quotes: Span[] | undefined;
  let quote = -1;
  const finish = (behind: number): void => {
    sentences.push({ start, end: behind, role, section, numbers: numbers ?? none, quotes: quotes ?? none });
    start = behind;
    numbers = undefined;
    quotes = undefined;
    quote = -1;
  };
  for (let at = first; at < end; at++) {
    const kind = kindOf(view.charCodeAt(at)) & SOUGHT;
    if (kind === 0) continue;
    if (kind === DIGIT) {
      const number = readNumber(view, at, end);
      numbers ??= [];
      numbers.push(number);
      at = number.end - 1;
    } else if (kind === FULL_STOP) finish(at + 1);
    else if (kind === OPENING_QUOTE) quote = at + 1;
    else if (quote >= 0) {
      quotes ??= [];
      quotes.push({ start: quote, end: at });
      quote = -1;
    }
  }
  if (start < end) finish(end);
  return sentences;
};
