import type { Span } from '../span.ts';
import type { Amount, Ignored, Sentence } from '../tree.ts';
import { exclusions } from './exclusions.ts';
import { readAmount } from './read-amount.ts';

const innermost = (spans: readonly Span[], at: number): Span | undefined => {
  for (const span of spans) if (span.start <= at && at < span.end) return span;
  return undefined;
};

/** Every number of a sentence as an amount or as ignored, in order. `marks` are footnote marks and printed numbers. */
export const readQuantities = (view: string, sentence: Sentence, marks: readonly Span[]): (Amount | Ignored)[] => {
  const found: (Amount | Ignored)[] = [];
  const { numbers } = sentence;
  for (let i = 0; i < numbers.length; ) {
    const { start, end } = numbers[i] as Span;
    if (innermost(marks, start) !== undefined) {
      found.push({ type: 'ignored', start, end, reason: 'list', rule: 'printed-mark' });
      i += 1;
      continue;
    }
    const amount = readAmount(view, numbers, i, sentence.end);
    const place = { view, sentence, amount, quote: innermost(sentence.quotes, start) };
    const exclusion = exclusions.find((each) => each.applies(place));
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
