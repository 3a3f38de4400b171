import { findSign } from '../sign-at.ts';
import type { Sentence } from '../tree.ts';
import { readLeadingPeriod } from './read-period.ts';
import type { Times } from './review-window.ts';
import { spansYears } from './spans-years.ts';
import { ofAllYears, yearFirst } from './year-words.ts';

/** The year that the clauses of a sentence were led to, and what it stands in. */
export interface LedYear {
  readonly year: string | undefined;
  /** It was named behind figures of the year that the part tells of, or in a review by a promise. */
  readonly isAside: boolean;
  /** Where the words behind the last amount begin. */
  readonly from: number;
  readonly sentence: Sentence;
  readonly times: Times;
  readonly isOfPlan: boolean;
}

/** 五年来，税收增加到6亿元，|2026年|人均达2万元|；|收入由2亿元增加到3亿元: a year named among five ends with its clauses. */
export const isYearOver = (
  view: string,
  { year, isAside, from, sentence: { start, end }, times, isOfPlan }: LedYear,
  at: number,
): boolean => {
  const { isAmongFive, planSpan } = times.windows;
  if (year === undefined) return false;
  const isPassed = findSign(view, ';', from, at) >= 0;
  // 计划用三年时间|改造小区120个，|实际|改造130个；|新建公园20个|
  if (spansYears(year)) return isAside && !isOfPlan && (isPassed || view.slice(from, at).includes('实际'));
  if (!isPassed) return false;
  // 产值85亿元，|力争到2010年|突破百亿元；|税收2.6亿元|: beside what is planned for the year
  if (isOfPlan && planSpan === undefined) return isAside && Number(year) > (times.setting.planYear ?? 0);
  if (isOfPlan) return planSpan?.endsWith(year) === true && !yearFirst.test(view.slice(start, start + 12));
  return isAmongFive && ofAllYears.test(view.slice(start, Math.min(end, start + 12)));
};

/** 肉羊16万只，|力争2026年|摘掉贫困县帽子；|新建公路160公里|: a year told beside figures that has none of its own. */
export const isYearPassed = (view: string, led: LedYear, at: number): boolean => {
  const from = view.lastIndexOf(';', at) + 1;
  return (
    from > led.from &&
    isYearOver(view, led, at) &&
    readLeadingPeriod(view, { start: from, end: at }, led.times.setting) === undefined
  );
};
