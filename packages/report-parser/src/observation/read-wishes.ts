import type { Measure } from '@gongbao/indicator-schema';
import { doings } from '../lexicon/predicates.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { taskNouns, wishNouns, wishStarts, wishVerbs } from '../lexicon/wishes.ts';
import { skipBlanksBack } from '../quantity/skip-blanks.ts';
import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Sentence, Wish } from '../tree.ts';
import { nameBefore } from './name-before.ts';
import { FIVE_YEARS, readLeadingPeriod } from './read-period.ts';
import type { Times } from './review-window.ts';
import { withoutAdverbs } from './without-adverbs.ts';
import { wordsOf } from './words-of.ts';

const isStop = signSet(',;。:!');

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
    if (isPair && !/同步|一致|相适应|协调|匹配|持平|相当|衔接/.test(view.slice(at, end))) continue;
    return pairedStart(view, at, start);
  }
  return undefined;
};

/** The longest name before a colon: 单位地区生产总值|能耗降幅|：. */
const LONGEST = 20;

/** 民间投资占比|不低于上年|: of a share, as of what is put in, the year before gives the level that is held. */
const holdsLevel = /(?:占比|比重|比例|[^效]率|天数|投入)$/;
const growing = /(?:增长|增速|涨幅|提高|降幅|增幅|降低|下降|减少)$/;
/** |止跌回升|, |由降转增|: which way it goes. */
const grows =
  /(?:下降|降低|减少|增加|增长|同步|由[降负]转[增正]|止跌(?:回升|回稳|企稳|转增)|与[^,;、]{0,6}增长(?:基本|大体)?(?:匹配|适应|协调|相当))$/;
const changes = /(?:改善|增强|提升|提高|扩大|缩小|收窄|[有上]升|只[增减]不[减增])$/;

const measureOf = (subject: string, predicate: string): Measure => {
  const isHeld = /不低于[上去]年(?:水平)?$/.test(predicate) && !holdsLevel.test(subject);
  if (growing.test(subject) || grows.test(predicate) || isHeld) return 'growth';
  return changes.test(predicate) ? 'change' : 'level';
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
  /^[在以更使]|^体现|^主要(?=考虑|是)|^考虑|^兼顾|^有[利助]于|^并[与和同]|^(?:比|较)[去上往]|^(?:实际)?(?:工作|执行|操作)中|了$/;

const readWish = (source: SourceText, clause: Span, subjectBefore: string): Omit<Wish, 'period'>[] => {
  const { view, text } = source;
  const stopped = hasSignAt(view, clause.end - 1, '.') ? { start: clause.start, end: clause.end - 1 } : clause;
  // 不低于|去年|: no time that leads up to a number
  const span = { start: nameBefore(view, stopped).start, end: skipBlanksBack(view, stopped.end, stopped.start) };
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
  const isOfHead = subjectBefore !== '' && hasSignAt(view, clause.start - 1, ':');
  if (isOfHead && wishStarts.startingAt(view, span.start, span.end)) return [wish(subjectBefore, span.start)];
  const whole = wordsOf(text, stopped);
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
  const named = withoutAdverbs(wordsOf(text, { start: span.start, end: at }).replace(/(?<=.{2})(?:处在|处于)$/, ''));
  return noSubject.test(named) ? [] : subjectsOf(named).map((subject) => wish(subject, at));
};

/** Whether a clause gives a number; that of a list, |5.|外贸进出口止跌回升, of a name, PM|2.5|, or of a year is none. */
const isAmountIn = (view: string, { start, end }: Span, clause: Span): boolean => {
  if (start < clause.start || end > clause.end) return false;
  const isOfList = start - clause.start < 4 && /^[.、)] ?\D/.test(view.slice(end, end + 3));
  return !isOfList && !/[A-Za-z]/.test(view.charAt(start - 1)) && !/^ ?年/.test(view.slice(end, end + 2));
};

/** 居民收入与经济增长同步|、高于全省平均: the thing last wished for; 居民收入|：与经济增长同步: what stands before the colon. */
const subjectBefore = ({ view, text }: SourceText, { start }: Span, wishes: readonly Wish[]): string => {
  if (hasSignAt(view, start - 1, '、')) return wishes[wishes.length - 1]?.name ?? '';
  if (!hasSignAt(view, start - 1, ':')) return '';
  let from = start - 1;
  while (from > 0 && start - from <= LONGEST && !isStop(view.charCodeAt(from - 1)) && !hasSignAt(view, from - 1, '\n'))
    from--;
  const words = wordsOf(text, { start: from, end: start - 1 });
  return words.length <= LONGEST && !/\d|如下|目标|指标$|安排$/.test(words) ? words : '';
};

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
    if (sentence.numbers.some((number) => isAmountIn(source.view, number, clause))) continue;
    for (const wish of readWish(source, clause, subjectBefore(source, clause, wishes))) {
      // 到2025年，居民收入|与经济增长同步|: what grows does so in all the years of the plan
      const isOfAll = wish.measure === 'growth' && period !== null && planned?.endsWith(`/${period}`) === true;
      wishes.push({ ...wish, period: isOfAll ? planned : period });
    }
  }
  return wishes;
};
