import { makeSpanSeek } from '../seek-span.ts';
import type { Span } from '../span.ts';
import type { Amount, Ignored, Sentence } from '../tree.ts';
import { type Exclusion, exclusions } from './exclusions.ts';
import { type Place, placeOf } from './place.ts';
import { readAmount } from './read-amount.ts';

const exclusionOf = (place: Place): Exclusion | undefined => {
  for (const exclusion of exclusions) if (exclusion.applies(place)) return exclusion;
  return undefined;
};

/** Tells of rising offsets which footnote mark or printed number stands there. */
export type MarkAt = (at: number) => Span | undefined;

/** Every number of a sentence as an amount or as ignored, in order. */
export const readQuantities = (view: string, sentence: Sentence, markAt: MarkAt): (Amount | Ignored)[] => {
  const found: (Amount | Ignored)[] = [];
  const quoteAt = makeSpanSeek(sentence.quotes);
  const { numbers } = sentence;
  for (let i = 0; i < numbers.length; ) {
    const { start, end } = numbers[i] as Span;
    if (markAt(start) !== undefined) {
      found.push({ type: 'ignored', start, end, reason: 'list', rule: 'printed-mark' });
      i += 1;
      continue;
    }
    const amount = readAmount(view, numbers, i, sentence.end);
    const exclusion = exclusionOf(placeOf(view, sentence, amount, quoteAt(start)));
    if (exclusion === undefined) {
      found.push(amount);
      i += amount.tokens;
    } else {
      found.push({ type: 'ignored', start, end, reason: exclusion.reason, rule: exclusion.rule });
      i += 1;
    }
  }
  return found;
};
