import type { Section } from '@gongbao/indicator-schema';
import { yearsIn } from '../years-in.ts';
import { fiveYearPlan } from './five-year-plan.ts';

export interface ReviewEvidence {
  readonly sections: readonly Section[];
  /** The year that the report plans. */
  readonly year: number | null;
  /** The first words of each paragraph of the parts that review, folded. */
  readonly openings: readonly string[];
}

const PLAN = /(十[一二三四五六七八]?|[三四五六七八九])五[”"]?(?:时期|期间|规划|以来|发展)/g;

const FIVE_YEARS_TITLE = /五年/;

/** > 各位代表!|五年来,… */
const FIVE_YEARS_OPENING = /(?:^|[,。!:])(?:过去五年|过去的五年|五年来|这五年|近五年来)/;

const LAST_YEAR = /过去一年|去年|一年来/;

/** The periods that a report looks back on: its last year, and five years where it reviews five. */
export const readReviewPeriods = ({ sections, year, openings }: ReviewEvidence): readonly string[] => {
  const past = year === null ? undefined : { last: String(year - 1), five: `${year - 5}/${year - 1}` };
  const periods = new Set<string>();
  for (const words of sections.map(reviewedIn)) {
    for (const found of yearsIn(words)) if (year === null || found < year) periods.add(String(found));
    for (const [, numeral = ''] of words.matchAll(PLAN)) add(periods, fiveYearPlan(numeral));
    if (LAST_YEAR.test(words)) add(periods, past?.last);
    if (FIVE_YEARS_TITLE.test(words)) add(periods, past?.five);
  }
  if (openings.some((words) => FIVE_YEARS_OPENING.test(words))) add(periods, past?.five);
  if (periods.size === 0) add(periods, past?.last);
  return [...periods].sort();
};

const add = (periods: Set<string>, period: string | undefined): void => {
  if (period !== undefined) periods.add(period);
};

/** The part of a title that looks back; of a planning section's too: |“十三五”时期发展成就|和“十四五”主要目标. */
const reviewedIn = ({ role, title }: Section): string =>
  role === 'review' ? title : (/^.*(?:成就|成绩|成果|回顾)/.exec(title)?.[0] ?? '');
