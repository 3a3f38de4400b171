import type { Indicator, NamedIndicator } from './catalogue/indicator.ts';
import { type Catalogue, makeCatalogue } from './catalogue/make-catalogue.ts';
import { indicators as named } from './generated/indicator-name-table.ts';
import { descriptions, groups } from './generated/indicator-table.ts';
import { wording } from './generated/wording-table.ts';

export type { Indicator, IndicatorGroup } from './catalogue/indicator.ts';
export { type Catalogue, type CatalogueData, makeCatalogue } from './catalogue/make-catalogue.ts';
export {
  type Bilingual,
  findIndicator,
  findIndicatorId,
  type IndicatorLink,
  type IndicatorNames,
  type Matched,
  type NamedIndicator,
  type Wording,
} from './names.ts';

const describe = (indicator: NamedIndicator): Indicator => {
  const description = descriptions[indicator.id];
  if (description === undefined) throw new Error(`${indicator.id} is not described`);
  const { en, ...rest } = description;
  return { ...indicator, ...rest, names: { ...indicator.names, en } };
};

/** The built-in catalogue. */
export const catalogue: Catalogue = /* @__PURE__ */ makeCatalogue({
  groups,
  indicators: /* @__PURE__ */ named.map(describe),
  wording,
});
