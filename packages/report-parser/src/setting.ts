import type { ReportHeader } from '@gongbao/indicator-schema';
import { namesPartOfYear } from './observation/part-of-year.ts';
import type { Setting } from './tree.ts';

/** What the sentences need to know of the masthead. */
export const toSetting = ({ refArea, title, year, reviewPeriods }: ReportHeader): Setting => {
  const ends = reviewPeriods.map((period) => Number(period.slice(-4)));
  const last = ends.length > 0 ? Math.max(...ends) : null;
  return {
    refArea: refArea?.code ?? null,
    planYear: year,
    reviewYear: last ?? (year === null ? null : year - 1),
    reviewSpan: reviewPeriods.find((period) => period.includes('/')) ?? null,
    isOfPart: title !== null && namesPartOfYear(title),
  };
};
