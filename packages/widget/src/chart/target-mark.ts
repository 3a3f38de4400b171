import { openSide } from './open-side.ts';
import type { Figure } from './series.ts';

export type TargetShape = 'tick' | 'band' | 'fade' | 'floor' | 'ceiling';

export interface TargetMark {
  readonly shape: TargetShape;
  /** What the mark covers on the axis; a floor's high and a ceiling's low are its own number. */
  readonly low: number;
  readonly high: number;
}

/** 左右 is half a percentage point to each side for rates, a twentieth for other amounts: the rule of the ledger. */
const APPROXIMATE_POINTS = 0.5;
const APPROXIMATE_SHARE = 0.05;
const RATE_UNITS = new Set(['%', '个百分点']);

/** How a target is drawn, by its bound. */
export function targetMark({ observation, low, high }: Figure): TargetMark {
  const { bound, value, unit } = observation;
  const side = openSide(observation);
  if (side > 0) return { shape: 'floor', low, high: low };
  if (side < 0) return { shape: 'ceiling', low: high, high };
  if (bound === 'approx') {
    const isRate = RATE_UNITS.has(unit ?? '');
    const reach = (end: number): number => (isRate ? APPROXIMATE_POINTS : Math.abs(end) * APPROXIMATE_SHARE);
    return { shape: 'fade', low: low - reach(low), high: high + reach(high) };
  }
  const isRange = typeof value === 'object' && value !== null && 'min' in value;
  return { shape: isRange ? 'band' : 'tick', low, high };
}
