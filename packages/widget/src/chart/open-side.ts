import type { Observation } from '@gongbao/indicator-schema';
import type { MarkShape } from './placement.ts';

/** Growth, change or distance below zero: of a fall the bound speaks of its size. */
export function isFall({ value, measure }: Observation): boolean {
  const end = typeof value === 'object' && value && 'max' in value ? value.max : value;
  return typeof end === 'number' && end < 0 && measure !== 'level' && measure !== 'rank';
}

/** Where a half-open statement goes on: 1 to larger numbers, −1 to smaller ones (下降3.4%以上 too), 0 where it does not. */
export function openSide(observation: Observation): number {
  const { bound } = observation;
  if (bound === 'eq' || bound === 'approx') return 0;
  return (bound[0] === 'g') === isFall(observation) ? -1 : 1;
}

/** How a result is drawn: one that is itself a bound (超过126) points to where it may really stand. */
export function resultShape(observation: Observation): MarkShape {
  if (observation.status === 'estimate') return 'estimate';
  return openSide(observation) ? 'open' : 'result';
}
