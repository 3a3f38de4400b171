import { describe, expect, it } from 'vitest';
import { chooseFacet, facetQuery } from '../src/page/indicator/choose-facet.ts';

const counted = (measure: 'level' | 'growth', unit: string, cadence: 'year' | 'span' = 'year') => ({
  facet: { measure, unit, cadence },
  count: 1,
});
const facets = [
  counted('growth', '%'),
  counted('level', 'CNY'),
  counted('level', '{item}'),
  counted('growth', '%', 'span'),
];

describe('chooseFacet', () => {
  it('takes the fullest when the address names none', () => {
    expect(chooseFacet(facets, {})).toEqual(facets[0]?.facet);
    expect(chooseFacet([], {})).toBeUndefined();
  });

  it('finds each facet again by the address that facetQuery writes', () => {
    for (const { facet } of facets) {
      const query = Object.fromEntries(Object.entries(facetQuery(facet, facets)).filter(([, value]) => value));
      expect(chooseFacet(facets, query as Record<string, string>)).toEqual(facet);
    }
  });

  it('shows something for an address that names what is not there', () => {
    expect(chooseFacet(facets, { measure: 'rank' })).toEqual(facets[0]?.facet);
  });
});
