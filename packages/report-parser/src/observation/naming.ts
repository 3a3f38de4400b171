import type { Segment, Whose } from '../tree.ts';
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
  /** Another part of the same whole was told of just before. */
  readonly isBesidePart: boolean;
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
  /** Whose it is, where not the report's own place's. */
  readonly whose?: Whose;
}

/** What is known of an amount when it is named. */
export interface Situation {
  readonly words: WordsAround;
  readonly segment: Segment;
  readonly relation: Relation;
  readonly subjects: Subjects;
  readonly isFollowedByOf: boolean;
}

/*
 * What can be told of a situation at one look. A naming says which of these it needs, and is asked of no other amounts:
 * most need some three, and of fifty namings a score is left for each.
 */
/** Words stand before the amount, or none do; and so behind it. */
export const OWN = 1;
export const NO_OWN = 2;
export const BEHIND = 4;
export const NO_BEHIND = 8;
/** The sentence told of a thing, of something last, of a part. */
export const THING = 16;
export const LATEST = 32;
export const TOLD_PART = 64;
/** The unit is that of the last amount, or of what was counted last. */
export const SAME_UNIT = 128;
export const COUNTED_ALIKE = 256;
export const PERCENT = 512;
/** How the amount is linked to the one before. */
export const OPENING = 1024;
export const LISTED = 2048;
export const JOINED = 4096;
/** What the words around say: 其中, 累计, 占比, 占全市, 惠及. */
export const PART = 8192;
export const TOTAL = 16384;
export const SHARE_OF_WHOLE = 32768;
export const OF_WHOLE = 65536;
export const REACH = 131072;

export const factsOf = ({ words, segment: { amount, link }, subjects }: Situation): number =>
  (words.own === '' ? NO_OWN : OWN) |
  (words.behind === '' ? NO_BEHIND : BEHIND) |
  (subjects.thing === undefined ? 0 : THING) |
  (subjects.latest === undefined ? 0 : LATEST) |
  (subjects.part === undefined ? 0 : TOLD_PART) |
  (subjects.unit === amount.unitText ? SAME_UNIT : 0) |
  (subjects.counted?.unit === amount.unitText ? COUNTED_ALIKE : 0) |
  (amount.unit?.code === '%' ? PERCENT : 0) |
  (link === 'opening' ? OPENING : link === 'listed' ? LISTED : link === 'joined' ? JOINED : 0) |
  (words.isPart ? PART : 0) |
  (words.isTotal ? TOTAL : 0) |
  (words.isShareOfWhole ? SHARE_OF_WHOLE : 0) |
  (words.whole === undefined ? 0 : OF_WHOLE) |
  (words.reach === '' ? 0 : REACH);

/** One way in which an amount gets its name. */
export interface Naming {
  /** The facts without which it gives none; it is asked of all amounts where not said. */
  readonly needs?: number;
  readonly name: (situation: Situation) => Omit<Name, 'doing'> | undefined;
}
