import type { Segment } from '../tree.ts';
import { listFrom } from './amount-lists.ts';
import type { FramedSentence } from './time-frames.ts';

/** A sentence with its amounts, each with the words that are its own. */
export interface SegmentedSentence extends FramedSentence {
  readonly segments: readonly Segment[];
}

/** What is read at once: one amount, or several that may stand for a list of names. */
export interface Step {
  readonly of: SegmentedSentence;
  readonly list: readonly Segment[];
  /** The place of the first in the sentence. */
  readonly index: number;
}

/** The steps of all sentences, in order. */
export const planSteps = (view: string, sentences: readonly SegmentedSentence[]): Step[] => {
  const steps: Step[] = [];
  for (const of of sentences) {
    for (let index = 0; index < of.segments.length; ) {
      const list = listFrom(view, of.segments, index);
      steps.push({ of, list, index });
      index += list.length;
    }
  }
  return steps;
};
