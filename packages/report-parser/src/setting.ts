import { namesPartOfYear } from './observation/part-of-year.ts';
import type { Setting, Structure } from './tree.ts';

/** What the sentences need to know of the report; where its parts are unclear, no part tells a sentence its year. */
export const toSetting = ({ header, showsParts }: Pick<Structure, 'header' | 'showsParts'>): Setting => {
  const { refArea, title, year, reviewPeriods } = header;
  const ends = reviewPeriods.map((period) => Number(period.slice(-4)));
  const last = ends.length > 0 ? Math.max(...ends) : null;
  return {
    refArea: refArea?.code ?? null,
    planYear: year,
    reviewYear: showsParts ? (last ?? (year === null ? null : year - 1)) : null,
    reviewSpan: reviewPeriods.find((period) => period.includes('/')) ?? null,
    isOfPart: title !== null && namesPartOfYear(title),
  };
};
