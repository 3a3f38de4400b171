import type { Observation } from '@gongbao/indicator-schema';
import { descending } from 'd3-array';
import type { SaidVerdict } from './verdict-mark.ts';

/** A target, the result that it is held against, and what is said of the two. */
export interface LedgerRow {
  /** What the place is called. */
  readonly place: string;
  readonly period: string;
  readonly verdict: SaidVerdict;
  readonly target: Observation;
  readonly result: Observation | null;
}

/** By the end of the period, and no other order: none that ranks. */
export const newestFirst = <Row extends Pick<LedgerRow, 'period'>>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => descending(a.period.slice(-4), b.period.slice(-4)) || descending(a.period, b.period));
