import type { CountedFacet, Facet } from '@gongbao/widget/chart';

/** The facet that an address names, else the fullest. */
export function chooseFacet(
  facets: readonly CountedFacet[],
  { measure, unit, periods }: Readonly<Record<string, string>>,
): Facet | undefined {
  const named = facets.filter(
    ({ facet }) =>
      (measure === undefined || facet.measure === measure) &&
      (unit === undefined || facet.unit === unit) &&
      facet.cadence === (periods === 'spans' ? 'span' : 'year'),
  );
  return (named[0] ?? facets[0])?.facet;
}

/** How an address names a facet; what is usual is left out. */
export function facetQuery(
  facet: Facet,
  facets: readonly CountedFacet[],
): Readonly<Record<string, string | undefined>> {
  const rivals = facets.filter(
    ({ facet: other }) =>
      other.measure === facet.measure && other.cadence === facet.cadence && other.unit !== facet.unit,
  );
  return {
    measure: facet.measure,
    unit: rivals.length > 0 ? facet.unit || undefined : undefined,
    periods: facet.cadence === 'span' ? 'spans' : undefined,
  };
}
