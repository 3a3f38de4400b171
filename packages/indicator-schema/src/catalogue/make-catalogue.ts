import type { Indicator, IndicatorGroup, IndicatorNames } from './indicator.ts';

export interface CatalogueData extends IndicatorNames {
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
}

/** The indicators that reports are linked to. */
export interface Catalogue extends CatalogueData {
  get(id: string): Indicator | undefined;
}

export const makeCatalogue = (data: CatalogueData): Catalogue => {
  let byId: ReadonlyMap<string, Indicator> | undefined;
  return {
    ...data,
    get: (id) => {
      byId ??= new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
      return byId.get(id);
    },
  };
};
