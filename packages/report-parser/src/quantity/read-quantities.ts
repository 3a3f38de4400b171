import { makeSpanSeek } from '../seek-span.ts';
import type { Span } from '../span.ts';
import type { Amount, Asked, Ignored, NumberToken, Sentence } from '../tree.ts';
import type { Exclusion } from './exclusion.ts';
import { exclusionOf } from './exclusion-of.ts';
import { placeOf } from './place.ts';
import { readAmount } from './read-amount.ts';

/** Tells of rising offsets which footnote mark or printed number stands there. */
type MarkAt = (at: number) => Span | undefined;

/** What the number `index` is, before it is asked whether it measures anything. */
const readNumber = (view: string, { numbers, end }: Sentence, index: number, markAt: MarkAt): Amount | Ignored => {
  const number = numbers[index] as NumberToken;
  if (markAt(number.start) === undefined) return readAmount(view, numbers, index, end);
  return { type: 'ignored', start: number.start, end: number.end, reason: 'list', rule: 'printed-mark' };
};

const readNumbers = (view: string, sentence: Sentence, markAt: MarkAt): (Amount | Ignored)[] => {
  const read: (Amount | Ignored)[] = [];
  for (let index = 0; index < sentence.numbers.length; ) {
    const found = readNumber(view, sentence, index, markAt);
    read.push(found);
    index += found.type === 'amount' ? found.tokens : 1;
  }
  return read;
};

const nowhere = (): undefined => undefined;

const ignoredFor = ({ reason, rule, isGoal }: Exclusion, amount: Amount, { start, end }: Span): Ignored | Asked => {
  const ignored = { type: 'ignored', start, end, reason, rule } as const;
  return isGoal === true ? { ...ignored, goal: amount } : ignored;
};

/** Ignores what measures nothing; of two numbers that are no amount together the second is read anew. */
const leaveOut = (
  view: string,
  sentence: Sentence,
  read: readonly (Amount | Ignored)[],
  markAt: MarkAt,
): readonly (Amount | Ignored)[] => {
  const { numbers, quotes } = sentence;
  if (numbers.length === 0) return read;
  const left: (Amount | Ignored)[] = [];
  const quoteAt = quotes.length === 0 ? nowhere : makeSpanSeek(quotes);
  let next = 0;
  for (let index = 0; index < numbers.length; ) {
    const { start, end } = numbers[index] as NumberToken;
    while (next < read.length && (read[next] as Span).start < start) next++;
    const known = read[next];
    const found = known?.start === start ? known : readNumber(view, sentence, index, markAt);
    const exclusion = found.type === 'amount' ? exclusionOf(placeOf(view, sentence, found, quoteAt(start))) : undefined;
    index += found.type === 'amount' && exclusion === undefined ? found.tokens : 1;
    left.push(
      exclusion === undefined || found.type !== 'amount' ? found : ignoredFor(exclusion, found, { start, end }),
    );
  }
  return left;
};

/**
 * Every number of the sentences as an amount or as ignored, sentence by sentence, in order. All are read before any is
 * left out: the code of each stays in the processor's nearest cache.
 */
export const readQuantities = (
  view: string,
  sentences: readonly Sentence[],
  marks: readonly Span[],
): (readonly (Amount | Ignored)[])[] => {
  const markAt = makeSpanSeek(marks);
  const read = sentences.map((sentence) => readNumbers(view, sentence, markAt));
  const markBehindAt = makeSpanSeek(marks);
  return sentences.map((sentence, index) =>
    leaveOut(view, sentence, read[index] as readonly (Amount | Ignored)[], markBehindAt),
  );
};
