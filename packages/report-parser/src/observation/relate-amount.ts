import type { SourceText } from '../source-text.ts';
import type { Segment } from '../tree.ts';
import { readMerger } from './read-merger.ts';
import { readRelation } from './read-relation.ts';
import { readBase, readOutcome } from './read-transition.ts';
import type { Relation } from './relation.ts';
import { isToldUpon } from './told-upon.ts';

/** An amount with how it relates to the thing that is named around it. */
export interface Related {
  readonly segment: Segment;
  readonly relation: Relation;
}

/** What stands beside an amount. */
export interface Neighbours {
  readonly next: Segment | undefined;
  /** Whether the amount before says what the thing was: 从|5%|提高到6%. */
  readonly isBehindBase: boolean;
}

/** Relates one amount by itself; it takes over the words of the next one when both stand side by side. */
export const relateAmount = ({ view }: SourceText, one: Segment, { next, isBehindBase }: Neighbours): Related => {
  const segment = next?.link === 'adjacent' && one.after.end <= one.after.start ? { ...one, after: next.after } : one;
  const relation =
    readBase(view, segment, next) ??
    readMerger(view, segment, next) ??
    readOutcome(view, segment, isBehindBase) ??
    readRelation(view, segment.before, segment.amount);
  // 在上年增长|9.8%|的基础上: what it was before
  const isBase = relation.measure === 'growth' && isToldUpon(view, segment.amount);
  return { segment, relation: isBase ? { ...relation, rule: 'base' } : relation };
};
