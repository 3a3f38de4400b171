import { headlineCues } from '../lexicon/settings.ts';
import { makeSeek } from '../seek.ts';
import { findSign } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Sentence } from '../tree.ts';

/** Tells of the sentences of a text, in order, whether they hold 目标 or 指标. */
export const makeNamesGoal = (view: string): ((sentence: Span) => boolean) => {
  const nextGoal = makeSeek(view, '目标');
  const nextIndicator = makeSeek(view, '指标');
  return ({ start, end }) => nextGoal(start) < end - 1 || nextIndicator(start) < end - 1;
};

/** |全市生产总值增长6%|、…, 到2026年，|生产总值跨越800亿元|: a list that begins with the economy is one of targets without their cue. */
const economyFirst =
  /^\s{0,4}(?:(?:到|至)? ?(?:\d{4} ?年|[今本明全]年|(?:今后|未来)[三五]年),?)?\s?(?:预期|预计|建议|计划|力争|确保|奋力|努力){0,2}(?:实现)?(?:[今全]年)?(?:[全我][省市县区州旗])?(?:(?:(?:地区|国内)?生产总值|GDP|经济(?=增[长速])):?(?:年均|预期|计划|力争|实际|增速|增长|跨越|突破|目标|定[为在]|达到?){1,4}[^\d,;、。]{0,4}\d|(?:地区|国内)?生产总值[^,;。\d]{0,24}(?:[高快优]于|不低于)[^,;。\d]{0,8}(?:平均|增速|水平))/;

/** Where a list may begin behind what leads up to it: 综合各方因素，|建议|今年地区生产总值增长6%, 我们的目标是：|生产总值增长8%. */
const leadsUp = /[,:]|(?:建议|提出|安排|目标是|目标为|我们将)(?![,:])/g;

/** What stands before the first amount of a sentence; years are none. */
const beforeAmounts = /^(?:[^\d]|\d{4} ?年)*/;

/** How far into a sentence a list is looked for. */
const NEAR = 60;
/** How much of a list tells that it begins with the economy. */
const HEAD = 60;

const economyStart = (view: string, { start }: Span): number | undefined => {
  if (economyFirst.test(view.slice(start, start + HEAD))) return start;
  const lead = beforeAmounts.exec(view.slice(start, start + NEAR))?.[0] ?? '';
  if (!/生产总值|GDP|经济增/.test(lead)) return undefined;
  for (const { index, 0: words } of lead.matchAll(leadsUp)) {
    const at = start + index + words.length;
    if (economyFirst.test(view.slice(at, at + HEAD))) return at;
  }
  return undefined;
};

/** Where a list begins in a sentence that does not call its figures targets; the growth of one thing alone is no list. */
export const economyListStart = (view: string, sentence: Sentence, namesGoal: boolean): number | undefined => {
  const isYear = ({ start, end }: Span): boolean => end - start === 4 && /^ ?年/.test(view.slice(end, end + 2));
  const amounts = sentence.numbers.filter((number) => !isYear(number)).length;
  return namesGoal || amounts > 1 ? economyStart(view, sentence) : undefined;
};

/** Where the list of the year's targets begins in a sentence that names a goal: behind 主要预期目标是. */
export const headlineStart = (view: string, sentence: Span): number | undefined => {
  const { start, end } = sentence;
  for (let at = start; at < end; at++) {
    const cue = headlineCues.startingAt(view, at, end);
    if (cue === undefined) continue;
    const behind =
      /^\s*(?:初步|建议)?(?:安排)?(?:是|为|如下)?\s*[:,]?/.exec(
        view.slice(at + cue.length, Math.min(end, at + cue.length + 8)),
      )?.[0] ?? '';
    if (/[是为:]|如下/.test(behind)) return at + cue.length + behind.length;
    at += cue.length - 1;
  }
  return undefined;
};

/** The clause |粮食面积稳定在上年水平|: that a thing shall be as it was is a target, too. */
const asLastYear =
  /(?<=^|[,;])[^,;、\d]{0,8}[\u4e00-\u9fff]{2,8}(?:(?:稳定|保持|维持)在(?:上年|去年)水平|(?:不低于|不少于)(?:上年|去年)(?:水平)?|与(?:上年|去年)(?:基本)?持平)(?=[,;。]|$)/;

/** The clause |居民收入增长与经济增长同步|: a target wherever a plan says so. */
const withEconomy =
  /(?<=^|[,;])[^,;、\d]{0,12}收入(?:增[长速幅]|水平)?[^,;、\d]{0,3}(?:与|和|同|[高快]于|不低于|跑赢)(?:[全我][省市县区州旗])?经济(?:(?:增[长速]|发展)(?:基本|保持)?(?:同步|一致|相?协调)?|同步增长)(?=[,;。]|$)/;

/** The clause in which a sentence holds the growth of incomes against that of the economy. */
export const besideEconomy = (
  view: string,
  { start, end, namesYears }: Sentence,
  namesEconomy: boolean,
): Span | undefined => {
  const mayBe =
    namesEconomy && findSign(view, '收', start, end) >= 0
      ? withEconomy
      : !namesEconomy && namesYears
        ? asLastYear
        : undefined;
  const found = mayBe?.exec(view.slice(start, end)) ?? null;
  return found === null ? undefined : { start: start + found.index, end: start + found.index + found[0].length };
};

const taskFromAbove =
  /(?:控制|保持|稳定)在[^,。;]{2,16}(?:目标|范围|水平|以内|之内)|完成[^,。;]{0,10}(?:下达|确定|规定|要求)的?[^,。;]{0,6}(?:任务|目标|指标)/;

/** Whether a sentence behind the list adds a target that is set elsewhere: 排放量|控制在上级下达目标之内. */
export const addsTask = (view: string, { start, end }: Span): boolean => taskFromAbove.test(view.slice(start, end));
