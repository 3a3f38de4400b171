import type { Observation } from '@gongbao/indicator-schema';
import { facetOf, isOfFacet } from './facet-of.ts';
import type { Facet } from './series.ts';

export interface CountedFacet {
  readonly facet: Facet;
  readonly count: number;
}

/** The facets of some observations, those of single years first, then the fullest first. */
export function listFacets(observations: readonly Observation[]): CountedFacet[] {
  const counted: { readonly facet: Facet; count: number }[] = [];
  for (const observation of observations) {
    // There are few facets, and neighbours are mostly of one.
    const known = counted.find(({ facet }) => isOfFacet(observation, facet));
    const facet = known ? undefined : facetOf(observation);
    if (known) known.count += 1;
    else if (facet) counted.push({ facet, count: 1 });
  }
  return counted.sort(
    (a, b) => Number(a.facet.cadence === 'span') - Number(b.facet.cadence === 'span') || b.count - a.count,
  );
}
