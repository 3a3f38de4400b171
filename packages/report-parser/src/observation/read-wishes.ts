import type { Measure } from '@gongbao/indicator-schema';
import { doings } from '../lexicon/predicates.ts';
import { headlineCues } from '../lexicon/settings.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { holding } from '../lexicon/signed-pattern.ts';
import { taskNouns, wishNouns, wishStarts, wishVerbs } from '../lexicon/wishes.ts';
import { findSign, hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Sentence, Wish } from '../tree.ts';
import { nameBefore } from './name-before.ts';
import { FIVE_YEARS, readLeadingPeriod } from './read-period.ts';
import type { Times } from './review-window.ts';
import { wordsOf } from './words-of.ts';

const isStop = signSet(',;。:!');

/** 目标 or 指标. */
const namesGoal = (view: string, { start, end }: Span): boolean => {
  for (let at = findSign(view, '标', start, end); at >= 0; at = findSign(view, '标', at + 1, end))
    if (at > start && (hasSignAt(view, at - 1, '目') || hasSignAt(view, at - 1, '指'))) return true;
  return false;
};

/** |全市生产总值增长6%|、…, 到2026年，|生产总值跨越800亿元|: a list that begins with the economy is one of targets without their cue. */
const economyFirst =
  /^\s{0,4}(?:(?:到|至)? ?(?:\d{4} ?年|今年|全年|(?:今后|未来)[三五]年),?)?\s?(?:[全我][省市县区州旗])?(?:地区)?(?:生产总值|GDP)(?:年均|预期|计划|力争|实际|增速|增长|跨越|突破|达到?){1,3}[^\d,;、。]{0,4}\d/;

/** 综合各方因素，|建议今年|地区生产总值增长6%: what is proposed before such a list; the growth of one thing alone is no list. */
const proposed = /(?:^|[,。:])(?:我们|拟|特)?(?:建议|提出|安排):?/;
const proposes = holding('议出排', proposed);

/** How far into a sentence a list is proposed. */
const NEAR = 48;

const economyProposed = (view: string, start: number, limit: number): number | undefined => {
  if (!proposes(view, start, limit)) return undefined;
  const found = proposed.exec(view.slice(start, limit));
  const at = start + (found?.index ?? 0) + (found?.[0].length ?? 0);
  return economyFirst.test(view.slice(at, at + 36)) ? at : undefined;
};

/** Where the list of the year's targets begins in a sentence: behind 主要预期目标是. */
export const headlineStart = (view: string, sentence: Sentence): number | undefined => {
  const { start, end } = sentence;
  if (sentence.numbers.length > 2) {
    if (economyFirst.test(view.slice(start, start + 36))) return start;
    const at = economyProposed(view, start, Math.min(end, start + NEAR));
    if (at !== undefined) return at;
  }
  if (!namesGoal(view, sentence)) return undefined;
  for (let at = start; at < end; at++) {
    const cue = headlineCues.startingAt(view, at, end);
    if (cue === undefined) continue;
    const behind =
      /^\s*(?:初步|建议)?(?:安排)?(?:是|为|如下)?\s*[:,]?/.exec(
        view.slice(at + cue.length, Math.min(end, at + cue.length + 8)),
      )?.[0] ?? '';
    if (/[是为:]/.test(behind)) return at + cue.length + behind.length;
    at += cue.length - 1;
  }
  return undefined;
};

/** The stretches between the stops of a span, and between 、 where a new predicate begins: 高于经济增速|、高于全省平均. */
const clausesOf = (view: string, { start, end }: Span): Span[] => {
  const clauses: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const isBreak =
      at === end ||
      isStop(view.charCodeAt(at)) ||
      (hasSignAt(view, at, '、') &&
        (/^(?:高于|低于|快于|争取|力争|与|和)/.test(view.slice(at + 1, at + 3)) || view.startsWith('同步', at - 2)));
    if (!isBreak) continue;
    if (at > from) clauses.push({ start: from, end: at });
    from = at + 1;
  }
  return clauses;
};

/** 稳量|提质: what is kept before what becomes better. */
const keptBefore = /[稳扩增促保提][量质稳增效优]$/;

/** 进出口|稳量提质: where a predicate of two pairs begins, of which the word at `at` is the second. */
const pairedStart = (view: string, at: number, subject: number): number =>
  at - 2 >= subject + 2 && keptBefore.test(view.slice(at - 2, at)) ? at - 2 : at;

/** Where the predicate of a clause begins: at the first word that can begin one, behind a subject of two characters or more. */
const predicateStart = (view: string, { start, end }: Span): number | undefined => {
  for (let at = start + 2; at < end - 1; at++) {
    const whole = wishNouns.startingAt(view, at, end);
    if (whole !== undefined) {
      at += whole.length - 1;
      continue;
    }
    const word = wishStarts.startingAt(view, at, end);
    if (word === undefined) continue;
    const sign = view[at];
    const isPair = word.length === 1 && (sign === '与' || sign === '和' || sign === '同');
    if (isPair && !/同步|一致|相适应|匹配|持平|相当|衔接/.test(view.slice(at, end))) continue;
    return pairedStart(view, at, start);
  }
  return undefined;
};

const measureOf = (subject: string, predicate: string): Measure => {
  if (
    /(?:增长|增速|涨幅|提高|降幅|增幅|降低|下降|减少)$/.test(subject) ||
    /(?:下降|降低|减少|增加|增长|同步|由[降负]转[增正]|不低于[上去]年(?:水平)?)$/.test(predicate)
  )
    return 'growth';
  return /(?:改善|增强|提升)$/.test(predicate) ? 'change' : 'level';
};

/** 完成“十四五”|规划目标任务|: that a plan is fulfilled says of no indicator anything. */
const plans = /规划(?:目标|任务){0,2}$/;

/** 完成上级下达的|造林、…|任务: the things between the one who set the task and the noun it ends in. */
const tasksSet = (words: string): string[] => {
  const found = /完成(?:[^的、]{0,8}?(?:下达|确定|规定|要求)|国家|省|市|州|县|区|上级|自治区)?的?([\s\S]*)$/.exec(
    words,
  );
  const rest = (found?.[1] ?? '').trim();
  const noun = taskNouns.endingAt(rest, rest.length, 0);
  const things = noun === undefined ? '' : rest.slice(0, rest.length - noun.length).replace(/(?:目标|等)$/, '');
  return things.split(/、|(?:约束性)?指标(?:和|以及)/).filter((thing) => thing.length >= 2 && !plans.test(thing));
};

/** 单位产值能耗和污染物排放: two things with one predicate, when each can stand alone; examples before 等 cannot. */
const subjectsOf = (words: string): string[] => {
  const parts = words.split(/[和、]/);
  return !words.includes('等') && parts.every((part) => part.length >= 4) && !doings.startingAt(words, 0, words.length)
    ? parts
    : [words];
};

/** 在实际工作中|争取更好结果, 以昂扬姿态|走在前列: said of how it is done; 比去年|实现更多增长, 更好展现|…, 考虑了|…: of what stands before. */
const noSubject =
  /^[在以更使]|^体现|^考虑|^兼顾|^有[利助]于|^并[与和同]|^(?:比|较)[去上往]|^(?:实际)?(?:工作|执行|操作)中|了$/;

const readWish = (source: SourceText, clause: Span, subjectBefore: string): Omit<Wish, 'period'>[] => {
  const { view, text } = source;
  const span = nameBefore(view, clause);
  const words = wordsOf(text, span);
  if (words.length < 4 || words.length > 40 || words.endsWith('背景下')) return [];
  const wish = (name: string, at: number): Omit<Wish, 'period'> => ({
    type: 'wish',
    name,
    measure: measureOf(name, wordsOf(text, { start: at, end: span.end })),
    start: at,
    end: span.end,
    clause: { start: clause.start, end: clause.end },
  });
  const whole = wordsOf(text, clause);
  if (/^(?:按照|按|全面|圆满|超额)?.{0,12}完成/.test(whole) && !/^.{2,20}(?:指标|任务|目标)完成/.test(whole)) {
    const tasks = tasksSet(whole);
    if (tasks.length > 0) return tasks.map((task) => wish(task, clause.start));
  }
  const verb = wishVerbs.startingAt(view, span.start, span.end);
  if (verb !== undefined && predicateStart(view, { start: span.start + verb.length, end: span.end }) === undefined) {
    const object = wordsOf(text, { start: span.start + verb.length, end: span.end });
    return object.length >= 2 && !plans.test(object) ? [wish(object, span.start)] : [];
  }
  if (subjectBefore !== '' && wishStarts.startingAt(view, span.start, span.end))
    return [wish(subjectBefore, span.start)];
  const at = predicateStart(view, span);
  if (at === undefined) return [];
  const named = wordsOf(text, { start: span.start, end: at }).replace(/(?<=.{2})(?:处在|处于)$/, '');
  return noSubject.test(named) ? [] : subjectsOf(named).map((subject) => wish(subject, at));
};

const taskFromAbove =
  /(?:控制|保持|稳定)在[^,。;]{2,16}(?:目标|范围|水平|以内|之内)|完成[^,。;]{0,10}(?:下达|确定|规定|要求)的?[^,。;]{0,6}(?:任务|目标|指标)/;

/** Whether a sentence behind the list adds a target that is set elsewhere: 排放量|控制在上级下达目标之内. */
export const addsTask = (view: string, { start, end }: Span): boolean => taskFromAbove.test(view.slice(start, end));

/**
 * The targets without a number in a list of targets.
 *  > 居民增收|与经济增长同步
 */
export const readWishes = (
  source: SourceText,
  sentence: Sentence,
  from: number,
  { setting, windows }: Times,
): Wish[] => {
  const wishes: Wish[] = [];
  const planned = windows.planSpan ?? (setting.planYear === null ? null : String(setting.planYear));
  let told = sentence.start;
  let period = planned;
  for (const clause of clausesOf(source.view, { start: from, end: sentence.end })) {
    const leading = readLeadingPeriod(source.view, { start: told, end: clause.start }, setting);
    if (leading !== FIVE_YEARS) period = leading ?? period;
    told = clause.start;
    if (sentence.numbers.some((number) => number.start >= clause.start && number.end <= clause.end)) continue;
    const isContinued = hasSignAt(source.view, clause.start - 1, '、');
    const subject = isContinued ? (wishes[wishes.length - 1]?.name ?? '') : '';
    for (const wish of readWish(source, clause, subject)) {
      // 到2025年，居民收入|与经济增长同步|: what grows does so in all the years of the plan
      const isOfAll = wish.measure === 'growth' && period !== null && planned?.endsWith(`/${period}`) === true;
      wishes.push({ ...wish, period: isOfAll ? planned : period });
    }
  }
  return wishes;
};
