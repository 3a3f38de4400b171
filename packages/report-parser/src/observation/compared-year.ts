import { findSign } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Sentence } from '../tree.ts';

/** The year that a sentence compares with, and from where on what it tells is compared. */
export interface Comparison {
  readonly year: string | undefined;
  readonly from: number;
  readonly until: number;
}

/** |与2020年相比|，由50%提高到52%. */
const comparedYear = /[与和同较] ?((?:19|20)\d{2}) ?年[底末]?相?比/;

/** |与2015年相比|，2020年收入增长43.5%，生产总值增长37.8%: up to a semicolon. */
export const comparisonIn = (view: string, { start, end, namesYears }: Sentence): Comparison => {
  const found = namesYears ? comparedYear.exec(view.slice(start, end)) : null;
  if (found === null) return { year: undefined, from: end, until: end };
  const from = start + found.index + found[0].length;
  const semicolon = findSign(view, ';', from, end);
  return { year: found[1], from, until: semicolon < 0 ? end : semicolon };
};

/** |与2011年相比|，投资、税收分别是6.45倍、4.2倍. */
export const isComparedWithYear = (view: string, { start }: Span): boolean => {
  const words = view.slice(Math.max(0, start - 80), start);
  return comparedYear.test(words.slice(Math.max(words.lastIndexOf('。'), words.lastIndexOf('\n')) + 1));
};
