import type { Section } from '@gongbao/indicator-schema';
import { foldWidth } from '../fold-width.ts';
import { fiveYearPlan, planAround } from '../masthead/five-year-plan.ts';
import { findSign, hasSignAt } from '../sign-at.ts';
import type { Sentence, Setting } from '../tree.ts';
import { namesYears } from './names-years.ts';
import { readLeadingPeriod, readPeriod } from './read-period.ts';

const namedYear = /今年|明年|((?:19|20)\d{2}) ?年/g;
const quoted = /^.{0,4}[”"]/;
const pastYears = /^(?:过去的?|这|近)[五5]年|^[五5]年来|^“?[一二三四五六七八九十]+五”?(?:时期|期间|以来)/;

const isAhead = (period: string | null | undefined, { planYear }: Setting): period is string =>
  period?.includes('/') === true && planYear !== null && Number(period.slice(-4)) > planYear;

/** 今明两年 is said of one thing, and opens nothing. */
const isThisAndNext = (period: string, { planYear }: Setting): boolean =>
  planYear !== null && period === `${planYear}/${planYear + 1}`;

/** Whether words name the coming year or one before it; the 2030年 of a name that a sentence mentions is no such year. */
const namesNearYear = (words: string, { planYear }: Setting): boolean =>
  words.includes('年') &&
  [...words.matchAll(namedYear)].some(
    ({ 0: name, 1: year, index }) =>
      !quoted.test(words.slice(index + name.length)) &&
      (year === undefined || planYear === null || Number(year) <= planYear),
  );

/** 《纲要(草案)》提出|…: what the outline of a five-year plan says is of its five years; other outlines have other years. */
const outline =
  /^《(?:[^》]{0,14}(?:五年|国民经济|十[一二三四五六七八]五)[^》]{0,12})?(?:规划)?纲要(?:\([^》]{0,8}\))?》/;

/** The years of the plan whose outline a sentence tells, for the rest of its paragraph. */
export const spanOfOutline = (view: string, { start, end }: Sentence, { planYear }: Setting): string | undefined => {
  if (planYear === null || !hasSignAt(view, start, '《')) return undefined;
  if (!outline.test(view.slice(start, Math.min(end, start + 40)))) return undefined;
  return planAround(planYear);
};

/**
 * The years that the sentences of a plan speak of, when these are more than the coming one: “十五五”时期 opens the
 * five years, 今年 or a year closes them.
 */
export const nextPlanSpan = (
  view: string,
  sentence: Sentence,
  setting: Setting,
  span: string | undefined,
): string | undefined => {
  const end = Math.min(sentence.end, sentence.start + 40);
  if (!sentence.namesYears || !namesYears(view, sentence.start, end)) return span;
  const comma = findSign(view, ',', sentence.start, end);
  const first = { start: sentence.start, end: comma < 0 ? end : comma };
  const leading = readLeadingPeriod(view, first, setting) ?? readLeadingPeriod(view, { ...first, end }, setting);
  if (isAhead(leading, setting)) return isThisAndNext(leading, setting) ? span : leading;
  return namesNearYear(view.slice(sentence.start, Math.min(end, sentence.start + 16)), setting) ? undefined : span;
};

const deadline = /(?:^|[:,])\s*到 ?((?:19|20)\d{2}) ?年/;

/** |到2030年|，人民生活明显改善。主要目标包括…: the last year of the plan, by which also what follows shall be reached. */
export const deadlineOf = (view: string, { start, end }: Sentence, span: string | undefined): string | undefined => {
  const year = span?.slice(-4);
  const named = year === undefined ? null : deadline.exec(view.slice(start, Math.min(end, start + 40)));
  return named?.[1] === year ? year : undefined;
};

/** Whether a sentence of a plan looks back first: 过去五年, “十三五”时期 when these years are over. */
export const looksBack = (view: string, sentence: Sentence, setting: Setting): boolean => {
  const end = Math.min(sentence.end, sentence.start + 16);
  if (!sentence.namesYears || !namesYears(view, sentence.start, end)) return false;
  const words = view.slice(sentence.start, end).trimStart();
  if (!pastYears.test(words)) return false;
  const named = readPeriod(words, { start: 0, end: words.length }, { start: 0, end: 0 }, setting);
  return !isAhead(named, setting) || words.startsWith('过去');
};

/** Whether a sentence of a plan that looked back turns ahead again: 今后五年, “十四五”时期 when these are to come. */
export const turnsAhead = (view: string, sentence: Sentence, setting: Setting): boolean => {
  const end = Math.min(sentence.end, sentence.start + 40);
  if (!sentence.namesYears || !namesYears(view, sentence.start, end)) return false;
  return isAhead(readLeadingPeriod(view, { start: sentence.start, end }, setting), setting);
};

/** “十四五”目标任务, and not 实现“十四五”良好开局. */
const planOfTitle = /“([一二三四五六七八九十]+)五”(?!.*(?:开局|开门|开好|开篇|起步|起好|收官))/g;

const oneYear = /今年|明年|\d{4} ?年/;

/** |“十二五”奋斗目标|和今年工作: the plan is told of first, up to a sentence of the year. */
const planNamed = (title: string): string | undefined => {
  const plan = [...title.matchAll(planOfTitle)].at(-1);
  const year = title.search(oneYear);
  return plan === undefined || (year >= 0 && year < plan.index) ? undefined : fiveYearPlan(plan[1] ?? '');
};

/** For each section, the five years ahead that its title or one above it names: “十四五”时期的目标. */
export const planSpansOf = (
  sections: readonly Section[],
  setting: Setting,
  inherited?: string,
  spans = new Map<string, string>(),
): ReadonlyMap<string, string> => {
  for (const { id, title, children } of sections) {
    const words = foldWidth(title);
    const named = namesYears(words, 0, words.length)
      ? (planNamed(words) ?? readPeriod(words, { start: 0, end: words.length }, { start: 0, end: 0 }, setting))
      : undefined;
    const span = isAhead(named, setting) ? named : namesNearYear(words, setting) ? undefined : inherited;
    if (span !== undefined) spans.set(id, span);
    planSpansOf(children, setting, namesNearYear(words, setting) ? undefined : span, spans);
  }
  return spans;
};
