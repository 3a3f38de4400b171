import type { Observation } from '@gongbao/indicator-schema';
import { tolerance } from './rule.ts';

/** A set of numbers between two ends, which may be infinite or left out. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

const closed = (min: number, max: number): Interval => ({ min, max, minOpen: false, maxOpen: false });

export const atLeast = (min: number): Interval => closed(min, Number.POSITIVE_INFINITY);

export const atMost = (max: number): Interval => closed(Number.NEGATIVE_INFINITY, max);

/** Decimal figures subtract to decimal figures: 0.3 − 0.1 is 0.2. */
export const exact = (value: number): number => Number(value.toPrecision(12));

/** The written value's two ends; a ratio of two is their quotient. Undefined where there is no single number. */
export function writtenEnds({ value }: Pick<Observation, 'value'>): { min: number; max: number } | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return { min: value, max: value };
  if ('min' in value) return { min: Math.min(value.min, value.max), max: Math.max(value.min, value.max) };
  const [first, second, ...more] = value.parts;
  if (first === undefined || !second || more.length > 0) return undefined;
  const quotient = first / second;
  return { min: quotient, max: quotient };
}

export const isRate = ({ unit }: Pick<Observation, 'unit'>): boolean => unit !== null && /[%％‰]|百分点/u.test(unit);

/** 下降3.1%, 减少200户: growth or change below zero. */
export function isFall(observation: Pick<Observation, 'value' | 'measure'>): boolean {
  const ends = writtenEnds(observation);
  return ends !== undefined && observation.measure !== 'level' && observation.measure !== 'rank' && ends.max < 0;
}

/**
 * All values that a statement allows. Of a fall the bound speaks of its size:
 * 下降3.1%以上 is −3.1 or less.
 */
export function allowedValues(observation: Observation): Interval | undefined {
  const ends = writtenEnds(observation);
  if (ends === undefined) return undefined;
  const fall = isFall(observation);
  const { min, max } = ends;
  switch (observation.bound) {
    case 'ge':
      return fall ? atMost(max) : atLeast(min);
    case 'gt':
      return fall ? { ...atMost(max), maxOpen: true } : { ...atLeast(min), minOpen: true };
    case 'le':
      return fall ? atLeast(min) : atMost(max);
    case 'lt':
      return fall ? { ...atLeast(min), minOpen: true } : { ...atMost(max), maxOpen: true };
    case 'approx': {
      const slack = (end: number) =>
        isRate(observation) ? tolerance.ratePoints : Math.abs(end) * tolerance.amountShare;
      return closed(exact(min - slack(min)), exact(max + slack(max)));
    }
    case 'eq':
      return closed(min, max);
  }
}

/** Multiplies both ends, to bring a result to the unit of its target. */
export const scaled = (interval: Interval, factor: number): Interval =>
  factor === 1 ? interval : { ...interval, min: exact(interval.min * factor), max: exact(interval.max * factor) };

export function contains(outer: Interval, inner: Interval): boolean {
  const low = outer.min < inner.min || (outer.min === inner.min && (!outer.minOpen || inner.minOpen));
  const high = inner.max < outer.max || (inner.max === outer.max && (!outer.maxOpen || inner.maxOpen));
  return low && high;
}

/** True when not one value is in both. */
export function disjoint(a: Interval, b: Interval): boolean {
  const before = (left: Interval, right: Interval) =>
    left.max < right.min || (left.max === right.min && (left.maxOpen || right.minOpen));
  return before(a, b) || before(b, a);
}

/** The result minus the nearest end of the target; undefined when they overlap. */
export function gapBetween(result: Interval, target: Interval): number | undefined {
  if (!disjoint(result, target)) return undefined;
  return result.max <= target.min ? exact(result.max - target.min) : exact(result.min - target.max);
}
