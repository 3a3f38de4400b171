import type { Observation } from '@gongbao/indicator-schema';
import {
  allowedValues,
  atLeast,
  atMost,
  contains,
  disjoint,
  gapBetween,
  type Interval,
  isFall,
  isRate,
  scaled,
} from './interval.ts';
import type { BetterWhen } from './knowledge.ts';
import type { RuleId } from './rule.ts';

export interface Judgement {
  readonly verdict: 'met' | 'missed' | 'not-comparable';
  readonly rule: RuleId;
  /** Result minus the nearest end of the target, in the target's unit; null when inside or unknown. */
  readonly distance: number | null;
}

/** All values that a target asks for, and the sentence of the rule that says so. */
export interface Asked {
  readonly interval: Interval;
  readonly rule: RuleId;
}

const ruleOfBound = { ge: 'floor', gt: 'above', le: 'ceiling', lt: 'below' } as const;

/** What the target asks for, before any better side widens it, and the sentence that says so. */
export function askedFor(target: Observation, side: BetterWhen | undefined): Asked | undefined {
  const interval = allowedValues(target);
  if (interval === undefined) return undefined;
  if (target.bound === 'approx') return { interval, rule: isRate(target) ? 'about-rate' : 'about-amount' };
  if (target.bound !== 'eq') return { interval, rule: ruleOfBound[target.bound] };
  if (interval.min < interval.max) return { interval, rule: 'range' };
  if (side === 'higher') return { interval: atLeast(interval.min), rule: 'floor-by-better-when' };
  if (side === 'lower') return { interval: atMost(interval.max), rule: 'ceiling-by-better-when' };
  if (isFall(target)) return { interval: atMost(interval.max), rule: 'fall' };
  return { interval, rule: 'exact' };
}

/** Of what has no better side of its own, a target that is a fall asks for a fall. */
const aimedAt = (target: Observation, side: BetterWhen | undefined): BetterWhen | undefined =>
  side !== 'higher' && side !== 'lower' && isFall(target) ? 'lower' : side;

const isTwoSided = ({ min, max }: Interval): boolean => Number.isFinite(min) && Number.isFinite(max);

/** Past a two-sided interval (左右, a range) the better side counts as met. */
function widened(interval: Interval, side: BetterWhen | undefined): Interval {
  if (!isTwoSided(interval) || side === undefined || side === 'none') return interval;
  return side === 'higher' ? atLeast(interval.min) : atMost(interval.max);
}

/**
 * Holds a result against a target. `factor` brings the result's figure to the target's unit.
 */
export function judgeNumber(
  target: Observation,
  result: Observation,
  { side, factor = 1 }: { side: BetterWhen | undefined; factor?: number },
): Judgement | undefined {
  const asked = askedFor(target, side);
  const allowed = allowedValues(result);
  if (asked === undefined || allowed === undefined) return undefined;
  const reached = scaled(allowed, factor);
  const distance = gapBetween(reached, asked.interval) ?? null;
  if (contains(asked.interval, reached)) return { verdict: 'met', rule: asked.rule, distance: null };
  const aimed = aimedAt(target, side);
  const wide = widened(asked.interval, aimed);
  if (contains(wide, reached)) return { verdict: 'met', rule: 'beyond-on-better-side', distance };
  if (!disjoint(wide, reached)) return { verdict: 'not-comparable', rule: 'result-open', distance: null };
  if (!isTwoSided(asked.interval)) return { verdict: 'missed', rule: asked.rule, distance };
  if (aimed === undefined) return { verdict: 'not-comparable', rule: 'side-unknown', distance };
  return { verdict: 'missed', rule: aimed === 'none' ? 'outside-without-better-side' : asked.rule, distance };
}
