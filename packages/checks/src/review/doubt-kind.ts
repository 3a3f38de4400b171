import type { Observation } from '@gongbao/indicator-schema';
import type { Bilingual, Example } from '../check.ts';

/** A figure as it was read, with what tells whether the reading can be relied on. */
export interface Reading {
  readonly observation: Observation;
  /** The indicator's name in narrow letters, without blanks. */
  readonly name: string;
  /** The sentence that the figure stands in, written likewise; empty where the text is not known. */
  readonly sentence: string;
  /** How many different values the report gives for the same indicator, measure, period and status. */
  readonly values: number;
}

/** A sign by which readings that are often wrong can be told from the others. */
export interface DoubtKind {
  readonly code: string;
  /** What was seen. */
  readonly title: Bilingual;
  readonly applies: (reading: Reading) => boolean;
  readonly examples: {
    readonly doubted: readonly Example[];
    readonly trusted: readonly Example[];
  };
}
