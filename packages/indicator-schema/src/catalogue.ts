import { type IndicatorLink, linkName, matchName } from './catalogue/link-name.ts';
import { type Catalogue, makeCatalogue } from './catalogue/make-catalogue.ts';
import type { Measure } from './contract/types.ts';
import { groups, indicators, wording } from './generated/indicator-table.ts';

export type { Bilingual, Indicator, IndicatorGroup, Wording } from './catalogue/indicator.ts';
export type { IndicatorLink, Matched } from './catalogue/link-name.ts';
export { type Catalogue, type CatalogueData, makeCatalogue } from './catalogue/make-catalogue.ts';

/** The built-in catalogue. */
export const catalogue: Catalogue = /* @__PURE__ */ makeCatalogue({ groups, indicators, wording });

/**
 * The indicator that `text` names, as read from a report, perhaps with words around it (全区, 全年, 的, quotes). Only
 * when sure: a word that changes the meaning (人均, 新增, 占…比重, a place, a group of people) prevents the link, and so
 * does a measure or a unit that the indicator cannot have.
 *
 * @param unit as written (亿元), `ratio` for a ratio, null or undefined when there is none.
 */
export const findIndicator = (
  text: string,
  measure?: Measure,
  unit?: string | null,
  from: Catalogue = catalogue,
): IndicatorLink | undefined => matchName(text, { measure, unit }, from);

/** The id that {@link findIndicator} finds, without how sure it is: quicker, for a whole report. */
export const findIndicatorId = (
  text: string,
  measure?: Measure,
  unit?: string | null,
  from: Catalogue = catalogue,
): string | undefined => linkName(text, { measure, unit }, from)?.id;
