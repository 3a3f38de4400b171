import type { SectionRole, Status } from '@gongbao/indicator-schema';
import { modalities, statelessTerms, statusWords } from '../lexicon/settings.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { closing, holding } from '../lexicon/signed-pattern.ts';
import type { WordTree } from '../lexicon/word-tree.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Sentence, Setting } from '../tree.ts';
import { comesByItself } from './forecasts.ts';

const plans: ReadonlySet<SectionRole> = new Set(['plan', 'government-building']);

/** Words further before an amount are told of something else. */
const FARTHEST = 60;

const isBlank = signSet(' \t\n');

const isWithinTerm = (view: string, at: number, end: number): boolean =>
  statelessTerms.startingAt(view, at, end) !== undefined;

/** The last word of the tree within a span, as its text and meaning. */
const lastWord = <Meaning>(view: string, { start, end }: Span, words: WordTree<Meaning>) => {
  let found: { text: string; meaning: Meaning } | undefined;
  for (let at = Math.max(start, end - FARTHEST); at < end; at++) {
    const word = words.startingAt(view, at, end);
    if (word === undefined || isWithinTerm(view, at, end)) continue;
    found = { text: view.slice(at, at + word.length), meaning: word.meaning };
    at += word.length - 1;
  }
  return found;
};

/** 生产总值5600亿元|(预计数，下同)|, 全年|预计(下同)|完成生产总值5600亿元. */
const asides =
  /\((?:均为)?(?:预计|快报|初步核算|初步统计)数?(?:,[^(),]{1,4})?(?:,?下同)?\)|(?:预计|初步核算|初步统计)\(下同\)/;

const lineEnd = (view: string, from: number): number => {
  const line = view.indexOf('\n', from);
  return line < 0 ? view.length : line;
};

/** 生产总值5600亿元(预计，|下同|)。税收增长5%: where such a sentence ends the estimates; the end of its paragraph, or 0. */
export const estimatedUntil = (view: string, { start, end, bracket }: Sentence): number => {
  if (bracket === undefined) return 0;
  const aside = asides.exec(view.slice(Math.max(start, bracket - 4), end))?.[0];
  return aside?.includes('下同') === true ? lineEnd(view, end) : 0;
};

/** How far before a colon 初步核算 may stand. */
const ANNOUNCEMENT = 40;
const announces = holding('预初测快', /(?:预计|初步(?:核算|统计|测算|预计)|快报|测算)[^。;]{0,30}:$/);

/**
 * |经初步核算，主要指标完成情况如下：|⏎生产总值98.7亿元…: the end of the paragraph that a line before it says is estimated;
 * of the next one too where it goes on behind a semicolon; or 0.
 */
export const announcedUntil = (view: string, { start }: Sentence, until: number): number => {
  let at = start;
  while (at > 0 && isBlank(view.charCodeAt(at - 1))) at--;
  const isListed = hasSignAt(view, at - 1, ';') && until >= at - 1;
  if (!isListed && !hasSignAt(view, at - 1, ':')) return 0;
  if (!hasSignAt(view, start - 1, '\n') && !view.slice(at, start).includes('\n')) return 0;
  return isListed || announces(view, Math.max(0, at - ANNOUNCEMENT), at) ? lineEnd(view, start) : 0;
};

/** A year, or none, and a comma before the words with which a sentence begins. */
const leadingYear = /^\s*(?:\d{4} ?年|去年|全年|一年来),/;

const mayLead = signSet(' \t\n0123456789去全一');

const behindYear = (view: string, start: number, end: number): number =>
  start + (leadingYear.exec(view.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0);

/** 能耗下降3%的目标|预计可以完成|。 */
const expectedBehind = closing('成现', /(?:目标|任务|指标)预计(?:可以?|能够?|将)?(?:如期|全面)?(?:完成|实现)$/);

/** 全省上下一手抓抗灾，|初步核算|，生产总值增长9%: a clause that says only this holds for the figures behind it. */
const reckoned = holding(
  '初预快',
  /,(?:[经据按])?(?:初步(?:核算|统计|测算|预计)|快报统计|预计)(?:数据?)?(?:显示)?,[^,;\d]{0,24}\d/,
);
const FAR = 80;

/** 预计 at the head of a sentence, in brackets, or of the goals that it tells, holds for all of it. */
export const isEstimated = (view: string, { start, end, bracket, numbers }: Sentence): boolean => {
  if (expectedBehind(view, Math.max(start, end - 16), hasSignAt(view, end - 1, '。') ? end - 1 : end)) return true;
  if (bracket !== undefined && asides.test(view.slice(Math.max(start, bracket - 4), end))) return true;
  const first = numbers[0]?.start;
  if (first !== undefined && reckoned(view, Math.max(start, first - FAR), first + 1)) return true;
  const from = mayLead(view.charCodeAt(start)) ? behindYear(view, start, end) : start;
  for (let at = from, last = Math.min(end, from + 12); at < last; at++) {
    if (hasSignAt(view, at, ',') || hasSignAt(view, at, ';')) return false;
    if (statusWords.startingAt(view, at, last)?.meaning === 'estimate') return true;
  }
  return false;
};

/** What stands before an amount, and where, as far as it bears on the status. */
export interface StatusFacts {
  readonly words: Span;
  /** Where the sentence begins. */
  readonly sentence: number;
  /** Where the words behind the amount begin. */
  readonly next: number;
  readonly role: SectionRole;
  readonly period: string | null;
  readonly isEstimated: boolean;
  /** 预计 heads the clause, or one before it that tells of the same. */
  readonly isHeaded: boolean;
}

/** |预计|全年减税5000亿元, among tasks; but |目标是：预计|增长5.5%. */
const isForecast = (view: string, { words, sentence, isHeaded, isEstimated: isOfEstimates }: StatusFacts): boolean => {
  const last = lastWord(view, words, statusWords)?.meaning;
  return (
    (last === 'estimate' || ((isHeaded || isOfEstimates) && last !== 'target')) &&
    !view.slice(sentence, words.end).includes('目标')
  );
};

/** |今年毕业生达800万人|，要促进就业; |3亿人领取养老金|，必须按时发放: the first clause says what is given, the next what is to be done. */
const thenTask = /^[^,;。:\d]{0,8},(?:要|必须)(?!求|素)/;
const wish =
  /要|将|拟|应|力争|争取|确保|计划|预期|目标|增长|下降|提高|降低|新增|完成|实现|突破|以上|以内|控制|不低于|左右/;

const isGiven = (view: string, { words, sentence, next }: StatusFacts): boolean =>
  words.start <= sentence + 1 && thenTask.test(view.slice(next, next + 16)) && !wish.test(view.slice(sentence, next));

const yearOf = (period: string | null): number => (period === null ? Number.NaN : Number(period.slice(-4)));

/** 农田水利工程|今年已到位|资金3亿元，力争年底完工: what is there already, among tasks. */
const alreadyDone = holding('已', /(?<!的|对|将)已(?:经|累计)?(?:到位|落实|完成|建成|投入|争取|下达|拨付|开工)(?!的)/);

const inPlan = (view: string, facts: StatusFacts): Status => {
  if (isForecast(view, facts) || comesByItself(view, facts.words)) return 'estimate';
  const isDone = alreadyDone(view, facts.words.start, facts.words.end) || isGiven(view, facts);
  return isDone ? 'actual' : 'target';
};

/** |财政收入预期可完成|12亿元, but 高于|预期|0.2个百分点. */
const NEAR_VERB = 16;
const isExpected = holding('预', /(?<!年度?|[于比]了?)预期(?:可|将|能)?(?:完成|达|实现|突破|增长|下降)/);

/** Results stand in the review and targets in the plan, unless the words or the year say otherwise. */
export const readStatus = (view: string, facts: StatusFacts, setting: Setting): Status => {
  const year = yearOf(facts.period);
  const isPlan = plans.has(facts.role);
  if (isPlan && !(setting.planYear !== null && year < setting.planYear)) return inPlan(view, facts);
  if (!isPlan && setting.reviewYear !== null && year > Math.max(setting.reviewYear, (setting.planYear ?? 0) - 1))
    return 'target';
  if (!isPlan && facts.isEstimated) return 'estimate';
  const isEstimate =
    lastWord(view, facts.words, statusWords)?.meaning === 'estimate' ||
    (!isPlan && isExpected(view, Math.max(facts.words.start, facts.words.end - NEAR_VERB), facts.words.end));
  return isEstimate ? 'estimate' : 'actual';
};

/** 力争, 确保 … as written before a target. */
export const readModality = (view: string, words: Span): string | null =>
  lastWord(view, words, modalities)?.text ?? null;
