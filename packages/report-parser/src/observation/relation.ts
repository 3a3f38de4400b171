import type { Bound, Measure } from '@gongbao/indicator-schema';
import type { Span } from '../span.ts';

/** How an amount relates to the thing named before it. */
export interface Relation {
  readonly measure: Measure;
  readonly sign: 1 | -1;
  /** What is left of the words before the amount: those that name the thing. */
  readonly name: Span;
  readonly bound: Bound | undefined;
  /** What a gap or a rank refers to. */
  readonly against: Span | undefined;
  readonly rule: string;
}
