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
  let last: (typeof counted)[number] | undefined;
  observations.forEach((observation) => {
    // There are few facets, and neighbours are mostly of one.
    if (last && isOfFacet(observation, last.facet)) last.count += 1;
    else {
      last = counted.find(({ facet }) => isOfFacet(observation, facet));
      const facet = last ? undefined : facetOf(observation);
      if (last) last.count += 1;
      else if (facet) counted.push({ facet, count: 1 });
    }
  });
  return counted.sort(
    (a, b) => Number(a.facet.cadence === 'span') - Number(b.facet.cadence === 'span') || b.count - a.count,
  );
}
