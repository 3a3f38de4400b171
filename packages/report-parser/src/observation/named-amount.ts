import type { Bound, Value } from '@gongbao/indicator-schema';
import type { Amount } from '../tree.ts';
import type { Name } from './naming.ts';
import type { SegmentedSentence } from './reading-steps.ts';
import type { Related } from './relate-amount.ts';
import type { Relation } from './relation.ts';

/** An amount with the name of what it measures. */
export interface NamedAmount extends Related {
  readonly of: SegmentedSentence;
  readonly name: Name;
  readonly value: Value;
  readonly unit: string | null;
  readonly bound: Bound;
  /** Where a list of years says it. */
  readonly year: string | undefined;
}

/** The unit as it is published: a ratio has its own, a place none. */
export const unitOf = ({ form, unitText }: Amount, { measure }: Relation): string | null => {
  if (form === 'ratio') return 'ratio';
  return measure === 'rank' || unitText === '' ? null : unitText;
};
