import type { Observation } from '@gongbao/indicator-schema';

/** All that a written figure may stand for, in its scaled unit. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Decimal figures add up to decimal figures. */
export const exact = (value: number): number => Number(value.toPrecision(12));

const slack = { rate: 0.5, share: 0.05 };

const isPercent = ({ unit }: Pick<Observation, 'unit'>): boolean => unit !== null && /[%％]/u.test(unit);

/** The unit to compare in: the scaled one, else the written one. */
export const unitOf = ({ quantity, unit }: Observation): string => quantity?.unit ?? unit ?? '';

/** One written unit in scaled units: 10000 for 万人. */
function scaleOf({ value, quantity }: Observation): number {
  if (typeof value !== 'number' || typeof quantity?.value !== 'number' || value === 0) return 1;
  return quantity.value / value;
}

/** 185个 is counted, not measured; 1.2万户 may be rounded. */
const isCounted = ({ quantity, unit }: Observation): boolean =>
  (quantity === null || /^(?:\{|1$)/u.test(quantity.unit)) && !/[十百千万亿%％]/u.test(unit ?? '');

/**
 * Half of the last place that is written: 956.7 is anything from 956.65 to 956.75, and 36000 anything that rounds to
 * thousands, since its zeros may be round.
 */
function halfPlace(observation: Observation): number {
  const [, whole = '', decimals] = /(\d+)(?:\.(\d+))?/u.exec(observation.source.quote.replace(/[,，]/gu, '')) ?? [];
  if (decimals !== undefined) return 0.5 / 10 ** decimals.length;
  const zeros = /(?<!0)0{3,}$/u.exec(whole)?.[0].length ?? 0;
  return zeros === 0 && isCounted(observation) ? 0 : 0.5 * 10 ** zeros;
}

/** The number itself, scaled; undefined for ranges, ratios and words. */
export function amountOf(observation: Observation): number | undefined {
  if (typeof observation.value !== 'number') return undefined;
  return exact(observation.value * scaleOf(observation));
}

/** What a figure may stand for: its rounding, and what its bound leaves open. Of a fall the bound speaks of its size. */
export function meaningOf(observation: Observation): Range | undefined {
  const { value, bound, measure } = observation;
  if (value === null || (typeof value === 'object' && 'parts' in value)) return undefined;
  const scale = scaleOf(observation);
  const low = typeof value === 'number' ? value : Math.min(value.min, value.max);
  const high = typeof value === 'number' ? value : Math.max(value.min, value.max);
  const half = halfPlace(observation);
  const fall = measure !== 'level' && high < 0;
  const open = bound === 'ge' || bound === 'gt' ? 1 : bound === 'le' || bound === 'lt' ? -1 : 0;
  const upward = fall ? -open : open;
  const about = bound !== 'approx' ? 0 : isPercent(observation) ? slack.rate : Math.abs(high) * slack.share;
  return {
    min: upward < 0 ? Number.NEGATIVE_INFINITY : exact((low - half - about) * scale),
    max: upward > 0 ? Number.POSITIVE_INFINITY : exact((high + half + about) * scale),
  };
}

export const overlap = (a: Range, b: Range): boolean => a.min <= b.max && b.min <= a.max;

/** The sum of what figures may stand for. */
export const sumOf = (ranges: readonly Range[]): Range => ({
  min: exact(ranges.reduce((sum, { min }) => sum + min, 0)),
  max: exact(ranges.reduce((sum, { max }) => sum + max, 0)),
});
