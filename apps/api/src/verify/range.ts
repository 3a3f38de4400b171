import type { Bound } from '@gongbao/indicator-schema';

/** The values that a figure's words allow; a missing end is infinite. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

interface Ends {
  readonly min: number;
  readonly max: number;
}

/** By the rule of the ledger: 以上 from the figure on, 超 beyond it; `around` is how far 左右 goes from an end. */
export function rangeOf(bound: Bound, { min, max }: Ends, around: (end: number) => number): Range {
  const closed = { minOpen: false, maxOpen: false };
  if (bound === 'ge' || bound === 'gt')
    return { ...closed, min, max: Number.POSITIVE_INFINITY, minOpen: bound === 'gt' };
  if (bound === 'le' || bound === 'lt')
    return { ...closed, min: Number.NEGATIVE_INFINITY, max, maxOpen: bound === 'lt' };
  if (bound === 'eq') return { ...closed, min, max };
  return { ...closed, min: min - around(min), max: max + around(max) };
}

export const isOneSided = (bound: Bound): boolean => bound !== 'eq' && bound !== 'approx';

/** Whether the other range holds all of one. */
export function isWithin(one: Range, other: Range): boolean {
  const begins = one.min > other.min || (one.min === other.min && (one.minOpen || !other.minOpen));
  return begins && (one.max < other.max || (one.max === other.max && (one.maxOpen || !other.maxOpen)));
}

/** Whether any value lies in both. */
export const overlap = (one: Range, other: Range): boolean => reaches(one, other) && reaches(other, one);

const reaches = (one: Range, other: Range): boolean =>
  one.min < other.max || (one.min === other.max && !one.minOpen && !other.maxOpen);
