import { holding } from '../lexicon/signed-pattern.ts';
import { fiveYearPlan } from '../masthead/five-year-plan.ts';
import { chineseNumeral } from '../quantity/chinese-numeral.ts';
import type { Span } from '../span.ts';
import type { Setting } from '../tree.ts';
import { spansYears } from './spans-years.ts';

/** 是|2011年|的, 比低谷的|2015年|, 比|“十一五”|末, 在|2011年|基础上: what a growth is reckoned from. */
const earlierYear =
  /(?:[比较是为于]|在(?=.{5,8}基础)) ?(?:(?:[^,;、。\d比较]{1,6}的)? ?((?:19|20)\d{2}) ?年|“?([八九]|十[一二三四五六七八]?)五”? ?(?:规划|时期)?期?末|([两三四五六七八九十])年前)/;

const tellsEarlierYear = holding('年末', earlierYear);

/** 是|“十一五”|的2.6倍, 比|“十一五”时期|增长38%; but not 比“十一五”末. */
const formerPlan = holding(
  '五届',
  /(?:[比较是为]|相当于) ?(?:“(?:[八九]|十[一二三四五六七八]?)五”(?:时期|期间)?|上一?个五年|前[一二两三四五六七八九十]{1,3}年|上届(?:政府)?)(?:的?[^末底]{0,8})$/,
);

/** Words further before an amount are told of something else. */
const NEAR = 24;

/** 五年投资896亿元，|比“十一五”增长38%|: what five years brought is held against the five before. */
export const sinceFormerPlan = (
  view: string,
  { start, end }: Span,
  period: string | null,
  { reviewSpan }: Setting,
): string | undefined => {
  const isOfLast = period !== null && reviewSpan?.endsWith(period.slice(-4)) === true;
  return isOfLast && formerPlan(view, Math.max(start, end - NEAR), end) ? reviewSpan : undefined;
};

/** What is known of the years of a growth besides its words. */
interface Known {
  readonly period: string | null;
  readonly reviewSpan: string | null;
  /** The year that its sentence compares with. */
  readonly compared: string | undefined;
}

/** 2015年达到739亿元，|是“十一五”末的1.6倍: growth since an earlier year is of the years in between. */
export const sinceEarlier = (
  view: string,
  { start, end }: Span,
  { period, reviewSpan, compared }: Known,
): string | undefined => {
  if (period === null) return undefined;
  const last = period.slice(-4);
  const near = Math.max(start, end - NEAR);
  const base = tellsEarlierYear(view, near, end) ? earlierYear.exec(view.slice(near, end)) : null;
  if (base?.[3] !== undefined) {
    const years = chineseNumeral(base[3]);
    return `${Number(last) - years + 1}/${last}`;
  }
  const year = base?.[1] ?? fiveYearPlan(base?.[2] ?? '')?.slice(-4) ?? compared;
  const first = Number(year) + 1;
  const isOfReview = spansYears(period) && period === reviewSpan && first !== Number(period.slice(0, 4));
  if (year === undefined || (period.length !== 4 && !isOfReview) || first >= Number(last)) return undefined;
  return `${first}/${last}`;
};
