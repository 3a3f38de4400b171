import type { IndicatorNames } from './catalogue/indicator.ts';
import { type IndicatorLink, linkName, matchName } from './catalogue/link-name.ts';
import type { Measure } from './contract/types.ts';
import { indicators } from './generated/indicator-name-table.ts';
import { wording } from './generated/wording-table.ts';

export type { Bilingual, IndicatorNames, NamedIndicator, Wording } from './catalogue/indicator.ts';
export type { IndicatorLink, Matched } from './catalogue/link-name.ts';

/** The names of the built-in catalogue, without what only its readers need: a parser that links is a fifth smaller. */
export const indicatorNames: IndicatorNames = { indicators, wording };

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
  from: IndicatorNames = indicatorNames,
): IndicatorLink | undefined => matchName(text, { measure, unit }, from);

/** The id that {@link findIndicator} finds, without how sure it is: quicker, for a whole report. */
export const findIndicatorId = (
  text: string,
  measure?: Measure,
  unit?: string | null,
  from: IndicatorNames = indicatorNames,
): string | undefined => linkName(text, { measure, unit }, from)?.id;
