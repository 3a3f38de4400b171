import type { Observation } from '@gongbao/indicator-schema';
import { facetOf } from './facet-of.ts';
import type { Facet } from './series.ts';

export interface CountedFacet {
  readonly facet: Facet;
  readonly count: number;
}

/** The facets of some observations, those of single years first, then the fullest first. */
export function listFacets(observations: readonly Observation[]): CountedFacet[] {
  const counted = new Map<string, { readonly facet: Facet; count: number }>();
  for (const observation of observations) {
    const facet = facetOf(observation);
    if (!facet) continue;
    const key = `${facet.cadence} ${facet.measure} ${facet.unit}`;
    const known = counted.get(key);
    if (known) known.count += 1;
    else counted.set(key, { facet, count: 1 });
  }
  return [...counted.values()].sort(
    (a, b) => Number(a.facet.cadence === 'span') - Number(b.facet.cadence === 'span') || b.count - a.count,
  );
}
