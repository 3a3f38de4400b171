import { kindOf, POWER } from '../lexicon/signs.ts';
import { makeSpanSeek } from '../seek-span.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount, Sentence } from '../tree.ts';
import { countAt, runAround } from './word-counts.ts';
import { withLowerEnd } from './word-ranges.ts';
import { hingedAt } from './word-shares.ts';

/** What may be an amount in words. */
const candidatesIn = (view: string, sentence: Sentence): Amount[] => {
  const found: Amount[] = [];
  let behind = sentence.start;
  for (const at of sentence.numerals) {
    if (at < behind) continue;
    const isPower = (kindOf(view.charCodeAt(at)) & POWER) !== 0 || hasSignAt(view, at, '点');
    const run = isPower ? runAround(view, at, sentence) : undefined;
    const amount = run === undefined ? hingedAt(view, at, sentence) : countAt(view, run, sentence);
    if (amount !== undefined) found.push(run === undefined ? amount : withLowerEnd(view, amount, sentence));
    if (run !== undefined) behind = run.end;
  }
  return found;
};

const none: readonly Amount[] = [];

/** Tells of spans in order whether one of others in order overlaps them. */
const makeOverlaps = (spans: readonly Span[]): ((span: Span) => boolean) => {
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && (spans[next] as Span).end <= start) next++;
    return next < spans.length && (spans[next] as Span).start < end;
  };
};

/** The amounts that a sentence says in words: 二十八个, 近百户, 三分之一, 过半, 翻一番. In order. */
export const findWordAmounts = (view: string, sentence: Sentence, taken: readonly Span[]): readonly Amount[] => {
  if (sentence.numerals.length === 0) return none;
  const candidates = candidatesIn(view, sentence);
  if (candidates.length === 0) return candidates;
  const quoteAt = makeSpanSeek(sentence.quotes);
  const isTaken = makeOverlaps(taken);
  let last = sentence.start;
  return candidates.filter((amount) => {
    if (amount.start < last || quoteAt(amount.start) !== undefined || isTaken(amount)) return false;
    last = amount.end;
    return true;
  });
};
