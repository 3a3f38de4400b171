import type { Bound, Value } from '@gongbao/indicator-schema';
import type { Name } from './naming.ts';
import type { SegmentedSentence } from './reading-steps.ts';
import type { Related } from './relate-amount.ts';

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
