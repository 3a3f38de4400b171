import type { Section } from '@gongbao/indicator-schema';
import { foldWidth } from '../fold-width.ts';
import { yearsIn } from '../years-in.ts';
import { fiveYearPlan } from './five-year-plan.ts';

export interface ReviewEvidence {
  readonly title: string | null;
  readonly sections: readonly Section[];
  /** The year that the report plans. */
  readonly year: number | null;
  /** The first words of each paragraph of the parts that review, folded. */
  readonly openings: readonly string[];
}

/** “十三五”时期, “十三五”和2020年工作回顾; not “十四五”开局之年. */
const PLAN =
  /(十[一二三四五六七八]?|[三四五六七八九])五[”"]?(?!计划的?[^,]{0,4}开局)(?:时期|期间|规划|以来|发展|(?<=[”"])[和及与工回计经])/g;

const SOME_YEARS_TITLE = /(?<!\d)([三四五六3456])年(?!行动)/;

/** > 各位代表!|五年来,…; ——|五年来|,… */
const SOME_YEARS_OPENING =
  /(?:^[\s—-]*|[,。!:])(?:过去的?([三四五六3456])年|([三四五六3456])年来|这([三四五六3456])年|近[五5]年来)|会议以来的([三四五六3456])年|^\s*(?:19|20)\d{2}年以来的([三四五六3456])年/;

/** > |“十三五”时期|,… */
const PLAN_OPENING =
  /^[\s“"]{0,3}(十[一二三四五六七八]?|[三四五六七八九])五[”"]?(?:时期|期间|以来|这五年|计划(?:各项任务)?(?:胜利|圆满|全面|如期)+完成)/;

/**
 * > |2003年以来|，十三届政府…: the first words of a part on a government's term, which its title may name instead, or a
 * short sentence before them.
 */
const SINCE_OPENING = /^\s*(本届[^,。\d]{0,20}。)?((?:19|20)\d{2})年以来,([^,。]{0,10}届)?/;

/** > 各位代表！|过去两年|，…; |两年来|，…: what a review of half a term opens with. */
const TWO_YEARS_OPENING = /^[\s—-]*(?:各位代表[,!:]\s*)?(?:过去的?两年|两年来)[,是]/;

/** > |过去两年|工作回顾, |两年来|的工作 */
const TWO_YEARS_TITLE = /过去的?两年|两年来|(?<!近)两年(?:的?工作)?回顾/;

/** > |2008年以来|的工作回顾 */
const SINCE = /((?:19|20)\d{2})年以来/;

/** > |本届政府|工作回顾: a term of five years, where its years are told nowhere. */
const TERM = /[本上一二三四五六七八九十]届[^,]{0,8}政府[^,]{0,8}回顾/;

/** > |本届政府履职以来|的工作: as many years of the term as its first words tell. */
const SO_FAR = /[本一二三四五六七八九十]届[^,]{0,8}政府[^,]{0,8}以来/;

const LAST_YEAR = /过去一年|去年|一年来/;

const COUNTS: Readonly<Record<string, number>> = { 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 3: 3, 4: 4, 5: 5, 6: 6 };

/** The last year, and as many years up to it as the words say. */
class Past {
  readonly #last: number | undefined;

  constructor(year: number | null) {
    this.#last = year === null ? undefined : year - 1;
  }

  get last(): string | undefined {
    return this.#last === undefined ? undefined : String(this.#last);
  }

  since(first: number | undefined): string | undefined {
    return this.#last === undefined || first === undefined || first >= this.#last
      ? undefined
      : `${first}/${this.#last}`;
  }

  years(numeral: string | undefined): string | undefined {
    return this.#last === undefined ? undefined : this.since(this.#last + 1 - (COUNTS[numeral ?? ''] ?? 5));
  }
}

/** The periods that a report looks back on: its last year, and the years before where it reviews a whole term. */
export const readReviewPeriods = ({ title, sections, year, openings }: ReviewEvidence): readonly string[] => {
  const past = new Past(year);
  const periods = new Set<string>();
  add(periods, planReviewed(title));
  for (const section of sections) {
    const words = foldWidth(reviewedIn(section));
    if (words === '') continue;
    const first = SINCE.exec(words)?.[1];
    const since = past.since(first === undefined ? undefined : Number(first));
    add(periods, since);
    if (since === undefined)
      for (const found of yearsIn(words)) if (year === null || found < year) periods.add(String(found));
    for (const [, numeral = ''] of words.matchAll(PLAN)) add(periods, fiveYearPlan(numeral));
    if (LAST_YEAR.test(words)) add(periods, past.last);
    const some = SOME_YEARS_TITLE.exec(words);
    if (some !== null) add(periods, past.years(some[1]));
    if (TWO_YEARS_TITLE.test(words)) add(periods, past.years('两'));
  }
  const isOfTermSoFar = sections.some((section) => section.role === 'review' && SO_FAR.test(section.title));
  const isOfTerm = sections.some((section) => section.role === 'review' && TERM.test(section.title));
  for (const words of openings) {
    const some = SOME_YEARS_OPENING.exec(words);
    if (some !== null) add(periods, past.years(some.slice(1).find((numeral) => numeral !== undefined)));
    const [, told, first, ofTerm] = SINCE_OPENING.exec(words) ?? [];
    const isSaid = isOfTerm || isOfTermSoFar || told !== undefined || ofTerm !== undefined;
    if (first !== undefined && isSaid) add(periods, past.since(Number(first)));
    const plan = fiveYearPlan(PLAN_OPENING.exec(words)?.[1] ?? '');
    if (past.last !== undefined && plan?.endsWith(past.last) === true) add(periods, plan);
  }
  if (TWO_YEARS_OPENING.test(openings[0] ?? '') && ![...periods].some((period) => period.includes('/')))
    add(periods, past.years('两'));
  if (periods.size === 0) add(periods, isOfTerm ? past.years('五') : past.last);
  return [...periods].sort();
};

/** 某某市|“十二五”|工作回顾: the years of the plan that a title looks back on. */
export const planReviewed = (title: string | null): string | undefined =>
  title?.includes('回顾') === true
    ? fiveYearPlan(/([一二三四五六七八九十]{1,2})五[”"]?/.exec(title)?.[1] ?? '')
    : undefined;

/** 过去五年工作回顾 ⏎ |“十四五”|这五年，…: the years of the plan that a review of five years opens with. */
export const planOpened = (sections: readonly Section[], openings: readonly string[]): string | undefined => {
  const reviewsFive = sections.some(({ role, title: words }) => role === 'review' && /五年/.test(words));
  const opened = reviewsFive ? openings.find((words) => PLAN_OPENING.test(words)) : undefined;
  return fiveYearPlan(PLAN_OPENING.exec(opened ?? '')?.[1] ?? '');
};

const add = (periods: Set<string>, period: string | undefined): void => {
  if (period !== undefined) periods.add(period);
};

/** The part of a title that looks back; of a planning section's too: |“十三五”时期发展成就|和“十四五”主要目标. */
const reviewedIn = ({ role, title }: Section): string =>
  role === 'review' ? title : (/^.*(?:成就|成绩|成果|回顾)/.exec(title)?.[0] ?? '');
