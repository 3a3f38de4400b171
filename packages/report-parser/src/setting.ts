import { titleNamesPart } from './observation/part-of-year.ts';
import { placeWordsOf } from './observation/wider-places.ts';
import type { Setting, Structure } from './tree.ts';

/** A report given in December tells of a year that is 今年 still; else 今年 is the year that it plans. */
const givenIn = (deliveredOn: string | null, planYear: number | null): number | null => {
  const delivered = Number(deliveredOn?.slice(0, 4) ?? Number.NaN);
  return planYear !== null && delivered === planYear - 1 ? delivered : planYear;
};

/** What the sentences need to know of the report; where its parts are unclear, no part tells a sentence its year. */
export const toSetting = ({ header, showsParts }: Pick<Structure, 'header' | 'showsParts'>): Setting => {
  const { refArea, title, year, reviewPeriods, deliveredOn } = header;
  const ends = reviewPeriods.map((period) => Number(period.slice(-4)));
  const last = ends.length > 0 ? Math.max(...ends) : null;
  return {
    refArea: refArea?.code ?? null,
    placeWords: placeWordsOf(header),
    planYear: year,
    givenYear: givenIn(deliveredOn, year),
    reviewYear: showsParts ? (last ?? (year === null ? null : year - 1)) : null,
    reviewSpan: reviewPeriods.find((period) => period.includes('/')) ?? null,
    isOfPart: title !== null && titleNamesPart(title),
  };
};
