import type { Section } from '@gongbao/indicator-schema';
import { PROMISED_DEEDS } from '../outline/promised-deeds.ts';
import { yearsIn } from '../years-in.ts';
import { monthIn, signedMonth, yearOfNumber, yearOver } from './dated-words.ts';
import { fiveYearPlan } from './five-year-plan.ts';
import { planOpened, planReviewed } from './review-periods.ts';
import { yearInBody } from './year-in-body.ts';

/** What a report says of its years. */
export interface YearEvidence {
  readonly title: string | null;
  readonly deliveredOn: string | null;
  /** The words around the title, where a month may stand without its day. */
  readonly masthead: string;
  /** The masthead's lines. */
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
  /** The first words of the part that plans, folded. */
  readonly planOpening: string;
  /** The first words of each paragraph of the parts that review, folded. */
  readonly reviewOpenings: readonly string[];
  /** The paragraphs of the body, folded; long ones in part. */
  readonly paragraphs: () => readonly string[];
}

/** 政府工作报告|(2024)|. */
const bracketed = (words: string): number | undefined => {
  const year = /[(]((?:19|20)\d{2})[)]/.exec(words)?.[1];
  return year === undefined ? undefined : Number(year);
};

/** The year that the report plans, from the plainest words to the vaguest. */
export const readYear = ({
  title,
  deliveredOn,
  masthead,
  lines,
  sections,
  planOpening,
  reviewOpenings,
  paragraphs,
}: YearEvidence): number | null => {
  const month = deliveredOn?.slice(0, 7).split('-').map(Number) ?? monthIn(masthead) ?? monthIn(lines.join('\n'));
  const delivered = month?.[0];
  const near = (year: number): boolean => delivered === undefined || Math.abs(year - delivered) <= 1;
  const inTitle = latest(yearsIn(title ?? '')) ?? bracketed(`${title ?? ''}${masthead}`);
  const reviewed = latest(yearsOf(sections, 'review').filter(near));
  return (
    (title === null ? outlined(masthead) : undefined) ??
    plannedBy(title, delivered) ??
    afterOver(title ?? '', month) ??
    latest(yearsOf(sections, 'plan').filter(near)) ??
    (month === undefined ? undefined : plannedFrom(month, reviewed, planOpening)) ??
    yearAfter(reviewed) ??
    (inTitle !== undefined && (reviewsPlanTo(inTitle, sections) || reviewsYear(inTitle, reviewOpenings))
      ? inTitle + 1
      : undefined) ??
    inTitle ??
    yearAfter(planEnd(title)) ??
    titledYear(`${title ?? ''}\n${masthead}`) ??
    yearThatIs(planOpening) ??
    (planOpening === '' ? undefined : latest(yearsOf(sections, 'other'))) ??
    yearAfter(yearThatIs(reviewOpenings.slice(0, OPENING_PARAGRAPHS).join('\n'))) ??
    yearInBody(paragraphs()) ??
    titledYear(paragraphs()[0] ?? '') ??
    datedReport(paragraphs()[0] ?? '') ??
    announcedYear(masthead) ??
    yearOfStage(planOpening) ??
    yearAfter(planOver(reviewOpenings.join('\n'))) ??
    yearAfter(endOf(planOpened(sections, reviewOpenings))) ??
    afterOver(`${masthead}\n${paragraphs()[0] ?? ''}`, month) ??
    yearOfNumber(masthead) ??
    latest(yearsIn(masthead)) ??
    afterSigned(signedMonth(paragraphs())) ??
    null
  );
};

/** 某某镇|2015年工作总结|, but not one of the year that is not over yet. */
const afterOver = (words: string, month: readonly number[] | undefined): number | undefined => {
  const over = yearOver(words);
  return over === month?.[0] && (month?.[1] ?? 0) < 11 ? over : yearAfter(over);
};

const afterSigned = (month: readonly number[] | undefined): number | undefined =>
  month === undefined ? undefined : plannedFrom(month, undefined);

/** 今年是“十五”的|开局|之年, 今年是“九五”|最后|一年. */
const STAGE =
  /(?:^|[\n。]) *今年是[^。]{0,40}?“?([一二三四五六七八九十]{1,2})五”?(?:规划|计划|时期)?的?(?:(开局|起步|头一|第一|首)|(第二)|(中期|承上启下|第三)|(第四)|(收官|最后|决胜))/;

/** The year of a five-year plan that a part says this one is. */
const yearOfStage = (words: string): number | undefined => {
  const [, numeral = '', ...stages] = STAGE.exec(words) ?? [];
  const first = fiveYearPlan(numeral)?.slice(0, 4);
  const stage = stages.findIndex((said) => said !== undefined);
  return first === undefined || stage < 0 ? undefined : Number(first) + stage;
};

/** 过去的|“九五”最后一年| */
const planOver = (words: string): number | undefined => {
  const numeral = /过去的“?([一二三四五六七八九十]{1,2})五”?(?:规划|计划)?的?(?:最后|收官)/.exec(words)?.[1];
  return endOf(fiveYearPlan(numeral ?? ''));
};

/** 某某区国民经济和社会发展|第十四个五年规划|和2035年远景目标纲要: the first of its years. */
const outlined = (words: string): number | undefined => {
  const numeral = /第([一二三四五六七八九十]{1,3})个五年(?:规划|计划)/.exec(words)?.[1];
  const years = fiveYearPlan(numeral ?? '');
  return years === undefined ? undefined : Number(years.slice(0, 4));
};

/** The last year of the plan that a title looks back on. */
const planEnd = (title: string | null): number | undefined => endOf(planReviewed(title));

/** The last year of a span. */
const endOf = (years: string | undefined): number | undefined =>
  years === undefined ? undefined : Number(years.slice(-4));

/** 关于某某市2022年国民经济和社会发展计划执行情况的报告 tells only of a year that is over, unless it is given within it. */
const plannedBy = (title: string | null, delivered: number | undefined): number | undefined => {
  if (title === null || !/计划|预算/.test(title)) return undefined;
  const years = yearsIn(title);
  const year = latest(years);
  const isOver =
    years.length === 1 && year !== delivered && /执行情况/.test(title) && !/草案|安排|以来|[半季月]/.test(title);
  return year !== undefined && isOver ? year + 1 : year;
};

/** 关注两会|2023年某市政府工作报告|(全文), |2018政府工作报告|, 《|政府工作报告》解读2017|: a title among other words. */
const TITLED =
  /(?<before>(?:19|20)\d{2})年?\p{Script=Han}{0,14}《?政府工作报告|政府工作报告》?(?:解读|摘要|摘登)?(?<behind>(?:19|20)\d{2})(?!\d)/u;

const titledYear = (words: string): number | undefined => {
  const found = (TITLED.exec(words) ?? PROMISED_DEEDS.exec(words))?.groups;
  const year = found?.before ?? found?.behind ?? found?.year;
  return year === undefined ? undefined : Number(year);
};

/** 编者按：…都在|2015年|4月27日的某县政府工作报告中: what introduces an excerpt. */
const DATED = /((?:19|20)\d{2})年\d{1,2}月(?:\d{1,2}日)?的?\p{Script=Han}{0,12}政府工作报告/u;

/** 某市绘制|2014年|发展蓝图: the headline over an excerpt. */
const ANNOUNCED = /((?:19|20)\d{2})年[^,。\d]{0,20}(?:蓝图|目标|任务|计划|安排)/;

const datedReport = (words: string): number | undefined => yearOf(DATED.exec(words));
const announcedYear = (words: string): number | undefined => yearOf(ANNOUNCED.exec(words));
const yearOf = (found: RegExpExecArray | null): number | undefined => (found === null ? undefined : Number(found[1]));

const OPENING_PARAGRAPHS = 4;

const yearAfter = (year: number | undefined): number | undefined => (year === undefined ? undefined : year + 1);

const yearsOf = (sections: readonly Section[], role: Section['role']): readonly number[] =>
  sections.filter((section) => section.role === role).flatMap((section) => yearsIn(section.title));

/** 2015年某某区政府工作报告, whose first part tells of “十二五”: the year of its title is over. */
const reviewsPlanTo = (year: number, [first]: readonly Section[]): boolean => {
  const plan = first === undefined || first.role === 'plan' ? null : /(十[一二三四]?|九)五/.exec(first.title);
  return fiveYearPlan(plan?.[1] ?? '')?.endsWith(String(year)) === true;
};

/** > |2019年,是|我县发展非同寻常|的一年|: a review that opens with the year of the title, as one given before its end does. */
const reviewsYear = (year: number, openings: readonly string[]): boolean =>
  openings.slice(0, OPENING_PARAGRAPHS).some((words) => yearThatIs(words) === year && /^[^。;]*的一年/.test(words));

const latest = (years: readonly number[]): number | undefined =>
  years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : undefined;

/** A report of November or December looks ahead to the year that begins, and so does one of autumn that reviews its own. */
const plannedFrom = (
  [year, month]: readonly number[],
  reviewed: number | undefined,
  planOpening = '',
): number | undefined => {
  if (year === undefined || month === undefined) return year;
  return month >= 11 || (month >= 8 && (reviewed === year || /^ *明年/m.test(planOpening))) ? year + 1 : year;
};

/** > |2013年是全面贯彻落实…的开局之年 */
const yearThatIs = (words: string): number | undefined => {
  const match = /(?:^|[\n。]) *((?:19|20)\d{2}) *年,?(?:是|将)/.exec(words);
  return match ? Number(match[1]) : undefined;
};
