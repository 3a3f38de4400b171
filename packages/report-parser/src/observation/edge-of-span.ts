import type { Segment, Sentence } from '../tree.ts';
import { comesTo, type Flow, isKeptAt } from './flow-of.ts';

/** 2016—2020年: the first year of a span itself is written in its sentence. */
export const isSpelt = (view: string, { start, end }: Sentence, span: string): boolean => {
  const at = view.indexOf(span.slice(0, 4), start);
  return at >= 0 && at < end;
};

/** A figure that is told of some years. */
interface OfYears {
  readonly period: string;
  readonly flow: Flow;
  readonly segment: Segment;
  /** What it was before is known, and not yet what it came to. */
  readonly isFromBase: boolean;
  readonly reviewYear: number | null;
}

/**
 * 近两年…从|19个月|减少到|12.7个月|: of years that the sentence names, what stands is of the last, its start before the
 * first; 2016—2020年…从|48%|提高到|52%|: or of the first, where that is written.
 */
export const edgeOfSpan = (
  view: string,
  sentence: Sentence,
  { period, flow, segment, isFromBase, reviewYear }: OfYears,
): string => {
  if (period.length === 4) return period;
  const last = period.slice(-4);
  if (flow === 'base')
    return isSpelt(view, sentence, period) ? period.slice(0, 4) : String(Number(period.slice(0, 4)) - 1);
  if (sentence.role === 'plan' && (reviewYear === null || Number(last) > reviewYear))
    return flow === 'stock' && !isKeptAt(view, segment) ? last : period;
  const { amount, before } = segment;
  const isStanding = flow === 'stock' && (amount.unit?.kind === 'share' || comesTo(view, before) || isFromBase);
  return isStanding ? last : period;
};
