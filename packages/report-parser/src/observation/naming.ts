import type { Segment } from '../tree.ts';
import type { Relation } from './relation.ts';
import type { WordsAround } from './words-around.ts';

/** The names that an amount may take over from what the sentence said before. */
export interface Subjects {
  /** The thing last named for itself. */
  readonly thing: string | undefined;
  /** What the last amount measured, an aspect of the thing perhaps. */
  readonly latest: string | undefined;
  /** What kind of unit the last amount had. */
  readonly dimension: string | undefined;
  /** As it was written: 项. */
  readonly unit: string | undefined;
  /** What was counted last, and in what, whatever was measured of it since: 新签约项目136|个|, 合同投资620亿元. */
  readonly counted: { readonly text: string; readonly unit: string } | undefined;
  /** The part of a whole that was told of last, and in what: 重点项目其中新建. */
  readonly part: string | undefined;
  readonly partUnit: string | undefined;
  /** Whether the sentence told a level under this name. */
  readonly isTold: (name: string) => boolean;
  /** The verb of a list that goes on: 新增. */
  readonly doing: string;
  /** Whether the last amount took its name from the words before it. */
  readonly isNamedBefore: boolean;
}

export interface Name {
  readonly text: string;
  /** A name of its own, that a later aspect hangs on. */
  readonly isThing: boolean;
  /** From the words before the amount, behind it, both, or taken over. */
  readonly from: 'before' | 'behind' | 'around' | 'earlier';
  readonly doing: string;
}

/** What is known of an amount when it is named. */
export interface Situation {
  readonly words: WordsAround;
  readonly segment: Segment;
  readonly relation: Relation;
  readonly subjects: Subjects;
  readonly isFollowedByOf: boolean;
}

/** One way in which an amount gets its name. */
export interface Naming {
  readonly name: (situation: Situation) => Omit<Name, 'doing'> | undefined;
}
