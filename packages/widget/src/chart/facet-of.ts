import type { Observation } from '@gongbao/indicator-schema';
import type { Facet } from './series.ts';

/** The facet that a numeric observation belongs to; undefined for one without a number or a period. */
export function facetOf(observation: Observation): Facet | undefined {
  const { measure, period, value } = observation;
  if (value === null || period === null) return undefined;
  return { measure, unit: unitOf(observation), cadence: cadenceOf(period) };
}

/** Whether `facetOf` gives this facet, asked of thousands without making it. */
export function isOfFacet(observation: Observation, { measure, unit, cadence }: Facet): boolean {
  const { period, value } = observation;
  if (value === null || period === null || observation.measure !== measure) return false;
  return unitOf(observation) === unit && cadenceOf(period) === cadence;
}

/** A rank's unit is its scope (全市, 全国), which does not change what the axis measures. */
const unitOf = ({ measure, quantity, unit }: Observation): string =>
  measure === 'rank' ? '' : (quantity?.unit ?? unit ?? '');

const cadenceOf = (period: string): Facet['cadence'] => (period.includes('/') ? 'span' : 'year');

export const sameFacet = (a: Facet, b: Facet): boolean =>
  a.measure === b.measure && a.unit === b.unit && a.cadence === b.cadence;
