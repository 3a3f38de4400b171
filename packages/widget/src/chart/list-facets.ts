import type { Observation } from '@gongbao/indicator-schema';
import { group } from 'd3-array';
import { facetOf } from './facet-of.ts';
import type { Facet } from './series.ts';

export interface CountedFacet {
  readonly facet: Facet;
  readonly count: number;
}

/** The facets of some observations, those of single years first, then the fullest first. */
export function listFacets(observations: readonly Observation[]): CountedFacet[] {
  const facets = observations.map(facetOf).filter((facet) => facet !== undefined);
  return [...group(facets, ({ measure, unit, cadence }) => `${cadence} ${measure} ${unit}`).values()]
    .flatMap((members) => (members[0] ? [{ facet: members[0], count: members.length }] : []))
    .sort((a, b) => Number(a.facet.cadence === 'span') - Number(b.facet.cadence === 'span') || b.count - a.count);
}
