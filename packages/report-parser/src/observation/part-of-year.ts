import { signSet } from '../lexicon/sign-set.ts';
import { holding, opening } from '../lexicon/signed-pattern.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import { findSign, hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Block, Sentence, Setting } from '../tree.ts';

/** Behind 较 or 与 it is what the figures are compared with: 降幅较|上半年|收窄3.4个百分点. */
const partOfYear =
  /(?<![较比与同和])[上下]半年|(?<![较比与同和]前?)(?:[一二三四1-4]|前[二三两]个?)季度|(?<!\d)\d{1,2}月?[-—–~至到]\d{1,2}月(?!\d)(?<!(?<!\d)1月?[-—–~至到]12月)|[元一二三四五六七八九]月?[-—–~至到](?!十二)[一二三四五六七八九十]{1,2}月|年初[至到]\d{1,2}月|\d{1,2}月份?(?:以来|当月|(?=,[^,;。\d]{2,16}(?:增长|上涨|下降)\d)|(?<=份)(?=[^,;。\d]{0,14}(?:增长|上涨|下降)\d))|(?<![较比与同和提])[前头](?:\d|1[01]|[一二三四五六七八九]|十一?)个月|(?<![\d前较比与同和十])(?:\d|1[01]|[一二三四五六七八九]|十一?) ?月(?:末|(?<![到至].{1,3}月)底)(?!前)|“?(?:(?:(?:五一|十一|国庆|春节|元旦|端午|清明|中秋|双节|两节)节?”?[、和]?“?){1,3}(?:假期|黄金周|小长假|长假|假日|期间)|节”?(?:假期|黄金周|小长假|长假|假日))|截[至止] ?(?:\d{4} ?年 ?)?(?:\d|1[01]) ?月[底末份]/;

/** 关于|今年以来|计划执行情况的报告, under |1—8月|计划执行情况. */
const soFar = /[今本]年以来|年初以来/;

export const titleNamesPart = (title: string): boolean => partOfYear.test(title) || soFar.test(title);

/** The words of a stretch that name part of a year. */
const partIn = (view: string, { start, end }: Span): Span | undefined => {
  const found = partOfYear.exec(view.slice(start, end));
  return found === null ? undefined : { start: start + found.index, end: start + found.index + found[0].length };
};

/** Where the masthead says that the whole report is of part of a year; results then need not say it again. */
export const partOfReport = (view: string, blocks: readonly Block[], { isOfPart }: Setting): Span | undefined => {
  const masthead = isOfPart ? blocks.find(({ type }) => type === 'masthead') : undefined;
  return masthead && partIn(view, masthead);
};

/**
 * The words by which the figures that a sentence tells are of part of a year, which no period can say; undefined when
 * they are of whole years.
 *  > |上半年|，固定资产投资增长6.1%
 */
export const partOfYearIn = (view: string, sentence: Sentence): Span | undefined =>
  sentence.namesPart ? partIn(view, sentence) : undefined;

/** 前三季度工业产值增长8%，预计|全年|突破500亿元: the sentence goes on to the whole year. */
const turnsToYear = (view: string, part: Span, at: number): boolean =>
  /全年|年内|年底|当年/.test(view.slice(part.end, at));

/** 针对|一季度|工业下降11.3%的|形势|，市财政…: what called for deeds is of part of a year, and not the deeds. */
const circumstance = holding('针面应克扭', /(?:针对|面对|应对|克服|扭转)[^,;。]{0,12}$/);

/** 一季度下降7.3%的|不利局面|得到扭转；工业增长4.4%. */
const plight = holding('局形影冲', /局面|形势|影响|冲击/);

const isDigit = signSet('0123456789');
const isOfDate = signSet('年月日');

/** Whether a figure stands between two places; |2023年|上半年 is none. */
const holdsFigure = (view: string, start: number, end: number): boolean => {
  let at = start;
  while (at < end) {
    const from = at;
    while (at < end && isDigit(view.charCodeAt(at))) at++;
    if (at > from && !isOfDate(view.charCodeAt(skipBlanks(view, at, view.length)))) return true;
    at++;
  }
  return false;
};

/** 就业1.2万人；|上半年|5户企业走完程序|；|基地扩大到20万亩: within a sentence it is told of its own clauses only. */
const isWithin = (view: string, { start }: Span, part: Span): boolean => holdsFigure(view, start, part.start);

/** 水库工程上半年|全面开工|，修复堤防5公里: when a work begins or ends is told of it alone. */
const isSchedule = opening(
  '前全基开启建投竣完通走交',
  /^前?(?:全部|全面|全线|基本)?(?:完成(?=.{2,8}(?:工程|任务|建设)$)|开工|启动|建成|投产|竣工|完工|通车|投用|交付|走完|投入)[^,;。\d]{0,8}$/,
);

/** |六月末|牲畜存栏187万头；种植小麦34万亩: what stood on a day is told of it alone. */
const isDay = (view: string, { end }: Span): boolean => endsDay(view.charCodeAt(end - 1));
const endsDay = signSet('末底假期周日间');

/** 增长5%，其中|12月份|增长8%，|投资增长6%: a month told within a clause is that clause's only. */
const isPastMonth = (view: string, { start, end }: Span, at: number): boolean =>
  isDigit(view.charCodeAt(start)) &&
  hasSignAt(view, end - 1, '份') &&
  !hasSignAt(view, end, ',') &&
  holdsFigure(view, end, view.lastIndexOf(',', at));

const isOver = (view: string, sentence: Span, part: Span, at: number): boolean => {
  if (isPastMonth(view, part, at)) return true;
  const comma = findSign(view, ',', part.end, at);
  if (comma >= 0 && circumstance(view, Math.max(sentence.start, part.start - 12), part.start)) return true;
  const semicolon = findSign(view, ';', part.end, at);
  const stop = comma >= 0 && (semicolon < 0 || comma < semicolon) ? comma : semicolon;
  if (stop >= 0 && isSchedule(view, part.end, stop)) return true;
  return semicolon >= 0 && (plight(view, part.end, semicolon) || isWithin(view, sentence, part) || isDay(view, part));
};

/** Whether a result behind `at` is of the part of a year that its sentence names. */
export const isOfPart = (view: string, sentence: Span, part: Span | undefined, at: number): boolean =>
  part !== undefined && part.end <= at && !turnsToYear(view, part, at) && !isOver(view, sentence, part, at);

const endsOccasion = signSet('假期周日间');

/** The holiday that a sentence names, where a figure behind it is of no other time: |国庆假期|接待游客5万人次，旅游收入2亿元. */
export const occasionOf = (view: string, sentence: Span, part: Span | undefined, at: number): Span | undefined =>
  part !== undefined && endsOccasion(view.charCodeAt(part.end - 1)) && isOfPart(view, sentence, part, at)
    ? part
    : undefined;

/** 今年|1—9月|: nothing is told before it. */
const leads = /^(?:(?:今|本|\d{4} ?)年)?(?:以来)?,?$/;

/** |12月份|, |6月末|, |国庆假期|: of one figure, and not of how things went. */
const isShort = (view: string, part: Span): boolean =>
  isDay(view, part) || (isDigit(view.charCodeAt(part.start)) && !ranges.test(view.slice(part.start, part.end)));
const ranges = /[-—–~至到]|个月/;

/** Whether a sentence begins with the part of a year that all its figures are of. */
export const opensWithPart = (view: string, sentence: Span, part: Span | undefined): boolean =>
  part !== undefined && leads.test(view.slice(sentence.start, part.start).trim()) && !isShort(view, part);

const isReckoned =
  /(?:增长|上升|上涨|下降|回落|增幅|降幅)[^,;。\d]{0,6}\d|^\s*[^,;。\d]{2,16}(?:完成|实现|达到?|为)[\d.]+[万亿]{0,2}美?元/;
const namesTime = /(?<![上去])年|预计|预期|有望|月|季度|假期|假日|目前|现已/;

/** Whether a sentence tells of growth or of money that was reckoned up: what is told month by month. */
export const tellsReckoned = (view: string, { start, end }: Span): boolean => isReckoned.test(view.slice(start, end));

/** 1—9月，工业增加值增长5%。|投资增长6%|: the same paragraph, in which no other time is named. */
export const isOfSameTime = (view: string, { end: from }: Span, { start, end }: Span): boolean =>
  !view.slice(from, start).includes('\n') && !namesTime.test(view.slice(from, end));
