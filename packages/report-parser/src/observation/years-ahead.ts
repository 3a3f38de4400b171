import { holding } from '../lexicon/signed-pattern.ts';
import { planAround } from '../masthead/five-year-plan.ts';
import type { Span } from '../span.ts';
import type { Setting } from '../tree.ts';
import type { Times } from './review-window.ts';
import { spansYears } from './spans-years.ts';

/** 五年下降, 五年累计, and not 过去五年. */
const bareFive = /(?<!过去的?|这|近|前|“[一二三四五六七八九十]+)五年(?!来|以来|前)/;

/** 确保完成|五年累计降低|20%的任务: set for the five years of the plan that goes on. */
const lessInFive = /(?<!过去的?|这|近|前)五年(?:累计|共)?(?:降低|下降|减少|削减|压减)$/;

/** |每年|造林2万亩，|五年累计|造林10万亩: what is planned for each year makes the sum of those to come. */
const sumOfFive = /(?<!过去的?|这|近|前)五年(?:累计|共|合计|总计)/;
const eachYear = /每年[^。;\n每]*$/;

const fewYears = /(?<![近去这前续])([两三四])年(?:累计|安排|争取|新增|投入|实施|建成|共)/;

/** |三年内|建成茶园10万亩, |力争用三年时间|，突破300家. */
const isWithin = holding('内间', /年内|间/);
const yearsWithin = /(?<![第\d〇一二三四五六七八九十前这])([两三四五2345])年(?:内|(?:左右)?的?时间)/g;

/** |计划用三年时间|改造小区120个, |力争三年内|，建成厂房; but 原计划三年, 三年行动, 三年任务两年完成. */
const promised =
  /(?<!原)(?:[计规]划|力争|争取|确保|拟)再?(?:[用在]|利用|通过)?([两三四五2-5])年(?!行动|任务|目标|计划|规划|攻坚|来|期|以来)(?:(?:内|(?:左右)?的?时间),)?[^,;:。]{0,40}$/;
/** 计划用三年时间, and as many signs behind it. */
const FARTHEST_PROMISE = 56;
const promises = holding('划争保拟', promised);

const counts: Readonly<Record<string, number>> = { 两: 2, 三: 3, 四: 4, 五: 5 };

/** So many years from the plan's own on. */
const fromPlan = (count: string | undefined, { planYear }: Setting): string | undefined =>
  planYear === null || count === undefined
    ? undefined
    : `${planYear}/${planYear - 1 + (counts[count] ?? Number(count))}`;

/** Words further before an amount are told of something else. */
const NEAR = 24;

/** A span that was read in the words of a plan: 单位能耗|五年下降14%| is of the five to come, |三年安排|450亿元 of the next three. */
export const yearsAhead = (
  view: string,
  { start, end }: Span,
  period: string | undefined,
  { setting, windows: { planSpan } }: Times,
): string | undefined => {
  if (!spansYears(period)) return period;
  const words = view.slice(Math.max(start, end - NEAR), end);
  const few = fromPlan(fewYears.exec(words)?.[1], setting);
  if (few !== undefined) return few;
  if (planSpan === undefined && sumOfFive.test(words) && eachYear.test(view.slice(Math.max(0, start - 50), start)))
    return fromPlan('五', setting);
  if (planSpan === undefined)
    return setting.planYear !== null && lessInFive.test(words) ? planAround(setting.planYear) : period;
  const isAhead = setting.reviewYear === null || Number(period.slice(-4)) > setting.reviewYear;
  return isAhead || !bareFive.test(words) ? period : planSpan;
};

/** |三年内|建成茶园10万亩: the years in which a plan promises it; those named last in its words. */
export const yearsFromPlan = (view: string, { start, end }: Span, setting: Setting): string | undefined =>
  isWithin(view, start, end)
    ? fromPlan([...view.slice(start, end).matchAll(yearsWithin)].at(-1)?.[1], setting)
    : undefined;

/** The years in which a review says that something is promised. */
export const yearsPromised = (view: string, { start, end }: Span, setting: Setting): string | undefined => {
  const from = Math.max(start, end - FARTHEST_PROMISE);
  return promises(view, from, end) ? fromPlan(promised.exec(view.slice(from, end))?.[1], setting) : undefined;
};
