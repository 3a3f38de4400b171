import type { Observation } from '@gongbao/indicator-schema';
import type { Facet } from './series.ts';

/** The facet that a numeric observation belongs to; undefined for one without a number or a period. */
export function facetOf(observation: Observation): Facet | undefined {
  const { measure, period, value } = observation;
  if (value === null || period === null) return undefined;
  // A rank's unit is its scope (全市, 全国), which does not change what the axis measures.
  const unit = measure === 'rank' ? '' : (observation.quantity?.unit ?? observation.unit ?? '');
  return { measure, unit, cadence: period.includes('/') ? 'span' : 'year' };
}

export const sameFacet = (a: Facet, b: Facet): boolean =>
  a.measure === b.measure && a.unit === b.unit && a.cadence === b.cadence;
