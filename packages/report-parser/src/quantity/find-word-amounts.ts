import { findUnit } from '@gongbao/indicator-schema';
import { boundsAfter } from '../lexicon/bounds.ts';
import { announcedNouns } from '../lexicon/number-contexts.ts';
import { kindOf, NUMERAL, NUMERAL_LEAD, POWER } from '../lexicon/signs.ts';
import { makeSpanSeek } from '../seek-span.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount, Sentence } from '../tree.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { readUnit } from './read-unit.ts';
import { wordRankAt } from './word-rank.ts';

/**
 * Numerals that count: two signs or more with a power among them (二十八, 三千), or a bare power behind a word that
 * says so (近百, 上万). 十项, 百亿级 and 千方百计 count nothing.
 */
const numerals =
  /(?<![第数几一二两三四五六七八九十百千万亿〇零])([上逾超近过约])?([一二两三四五六七八九十百千]{0,24}[十百千万亿][一二两三四五六七八九十百千万亿零]{0,24})(?=[余多]?[^一二两三四五六七八九十百千万亿〇零])/y;

/** 占全区面积的|三分之一. */
const fractions = /([一二两三四五六七八九十]+)分之([一二两三四五六七八九十百]+)/y;

/** 增长|百分之十四点二; those in the first 千分之一 are counted, not measured. */
const percents = /(?<!前)([百千])分之([零〇一二两三四五六七八九十百]{1,8})(?:点([零〇一二三四五六七八九]{1,4}))?/y;

/** 翻了一番. */
const doublings = /翻了?(将近|近)?([一两])番/y;

/** 占比超|八成|, |七成|以上的财力; 八成 alone may begin another word. */
const tenths =
  /(?<=近|超过?|过|约|达到?|占到?|逾|不足|[为至到高降升长少低加])([一二两三四五六七八九])成(?![员功立果长年人本品就效熟])|([一二两三四五六七八九])成(?=以上|左右|多)/y;

/** 比重|过半|, |近半数|; 半年 and 半径 are no halves. */
const halves = /(?:超过|[过超近])半数?(?=[,;。、:!?的]|以上|$)/y;

/** A shorter number before 里 or 亩 is as often part of a name: 三千里, 百亩. */
const SHORTEST_MEASURE = 4;

/** Units whose numerals number or name rather than count: 二十届, 十五条, 三十年. */
const numberingUnits = new Set(
  '届 条 年 月 日 天 周 岁 小时 分钟 秒 次 批 期 轮 级 度 步 大类 分 道 里 面 方 路 线 层 点 个月 周年 载'.split(' '),
);

/** 一万零六百二十七亿, 七亿七千二百万: digits stand between the large powers. */
const isLongCount = (words: string): boolean =>
  /^[一二两三四五六七八九十百千零]{1,9}[万亿][一二两三四五六七八九十百千零]{2,9}[万亿]$/.test(words);

/** 百万 and 千万 alone are as often part of a name as a count; a word before them, or a digit in them, decides. */
const isCountable = (words: string, lead: string | undefined): boolean =>
  !/(.)\1/.test(words) &&
  (!/[万亿].{0,40}[万亿]/.test(words.replace(/万亿$/, '亿')) || isLongCount(words)) &&
  ((words.length > 1 && /[一二两三四五六七八九]/.test(words)) || (lead !== undefined && words !== '十'));

/** 两千亿元 is 2000亿元: the large power belongs to the unit, as behind digits. */
const partLargePower = (words: string): readonly [number: string, power: string] => {
  if (words.endsWith('万') && words.includes('亿')) return [words, ''];
  const power = /(?:万亿|[万亿])$/.exec(words)?.[0] ?? '';
  return [words.slice(0, words.length - power.length), power];
};

/** 总产值|迈上|千亿元台阶: of money, a bare power behind a verb that passes it. */
const passing = /(?:突破|超过|达到?|[迈跨站登跃]上|[跨越迈]过|[跨超]越|冲破|首破)$/;
const isMark = (view: string, at: number, words: string): boolean =>
  /[万亿]$/.test(words) && passing.test(view.slice(Math.max(0, at - 2), at));
const markNouns = /^(?:台阶|新台阶|大关|关口)/;

const boundBehind = (view: string, at: number, limit: number) => boundsAfter.startingAt(view, at, limit);

const counted = (view: string, sentence: Sentence, match: RegExpExecArray): Amount | undefined => {
  const [whole, written, words = ''] = match;
  const isVerb = written === '上' && /[迈跨站登跃]/.test(view.charAt(match.index - 1));
  const lead = isVerb ? undefined : written;
  const at = isVerb ? match.index + 1 : match.index;
  const start = lead === undefined || lead === '上' ? at : at + 1;
  const end = match.index + whole.length;
  const isPassed = !isCountable(words, lead);
  if (isPassed && !isMark(view, at, words)) return undefined;
  const unit = readUnit(view, end, sentence.end);
  const kind = unit.unit?.kind;
  if (hasSignAt(view, unit.end, '的') && lead !== undefined) return undefined;
  const isMeasured = kind === 'physical' && words.length >= SHORTEST_MEASURE;
  if (
    (kind !== 'classifier' && kind !== 'money' && !isMeasured) ||
    numberingUnits.has(unit.symbol) ||
    hasSignAt(view, unit.end, '级')
  )
    return undefined;
  if (isPassed && kind !== 'money') return undefined;
  const behindUnit = view.slice(unit.end, unit.end + 3);
  if (kind === 'money' && /^[\u4e00-\u9fff“]/.test(behindUnit) && !markNouns.test(behindUnit)) return undefined;
  if (announcedNouns.startingAt(view, unit.end, sentence.end)) return undefined;
  const [number, power] = partLargePower(words);
  const value = number === '' ? 1 : chineseNumeral(number);
  if (!Number.isFinite(value)) return undefined;
  const symbol = power + unit.symbol;
  const behind = boundBehind(view, unit.end, sentence.end);
  return {
    type: 'amount',
    form: 'number',
    start,
    end: unit.end,
    digits: [String(value)],
    unitText: symbol,
    unit: findUnit(symbol),
    bound: behind?.meaning ?? (unit.isMore ? 'gt' : lead === '上' ? 'ge' : undefined),
    next: unit.end + (behind?.length ?? 0),
    tokens: 0,
  };
};

const fraction = (match: RegExpExecArray): Amount => {
  const [whole, below = '', above = ''] = match;
  const start = match.index;
  const parts = [chineseNumeral(above), chineseNumeral(below)].map(String);
  const end = start + whole.length;
  return {
    type: 'amount',
    form: 'ratio',
    start,
    end,
    digits: parts,
    unitText: '',
    unit: undefined,
    bound: undefined,
    next: end,
    tokens: 0,
  };
};

const percent = (view: string, sentence: Sentence, match: RegExpExecArray): Amount | undefined => {
  const [written, of, whole = '', decimals] = match;
  const value = chineseNumeral(whole.replaceAll('〇', '零'));
  if (!Number.isFinite(value)) return undefined;
  const places = Array.from(decimals ?? '', (sign) => chineseNumeral(sign.replace('〇', '零'))).join('');
  const end = match.index + written.length;
  const symbol = of === '百' ? '%' : '‰';
  const behind = boundBehind(view, end, sentence.end);
  return {
    type: 'amount',
    form: 'number',
    start: match.index,
    end,
    digits: [places === '' ? String(value) : `${value}.${places}`],
    unitText: symbol,
    unit: findUnit(symbol),
    bound: behind?.meaning,
    next: end + (behind?.length ?? 0),
    tokens: 0,
  };
};

/** 提前实现|翻一番|的目标: what was asked in years that are over. */
const isGoalOfThePast = (view: string, at: number, { role }: Sentence): boolean =>
  role === 'review' && /^的?(?:奋斗|预期)?目标/.test(view.slice(at, at + 5));

const doubling = (view: string, sentence: Sentence, match: RegExpExecArray): Amount | undefined => {
  const start = match.index;
  const end = start + match[0].length;
  if (isGoalOfThePast(view, end, sentence)) return undefined;
  const behind = boundBehind(view, end, sentence.end);
  const digits = [match[2] === '两' ? '2' : '1'];
  return {
    type: 'amount',
    form: 'number',
    start,
    end,
    digits,
    unitText: '番',
    unit: undefined,
    bound: match[1] !== undefined ? 'approx' : hasSignAt(view, end, '多') ? 'gt' : behind?.meaning,
    next: end + (hasSignAt(view, end, '多') ? 1 : (behind?.length ?? 0)),
    tokens: 0,
  };
};

const tenth = (view: string, sentence: Sentence, { index, 0: words, 1: led, 2: bare }: RegExpExecArray): Amount => {
  const end = index + words.length;
  const isMore = hasSignAt(view, end, '多');
  const behind = boundBehind(view, end, sentence.end);
  return {
    type: 'amount',
    form: 'number',
    start: index,
    end,
    digits: [String(chineseNumeral(led ?? bare ?? '') * 10)],
    unitText: '%',
    unit: findUnit('%'),
    bound: isMore ? 'gt' : behind?.meaning,
    next: end + (isMore ? 1 : (behind?.length ?? 0)),
    tokens: 0,
  };
};

const half = (view: string, { index, 0: words }: RegExpExecArray): Amount => {
  const end = index + words.length;
  return {
    type: 'amount',
    form: 'ratio',
    start: index,
    end,
    digits: ['1', '2'],
    unitText: '',
    unit: undefined,
    bound: hasSignAt(view, index, '近') ? 'approx' : 'gt',
    next: end,
    tokens: 0,
  };
};

/** The match of a sticky pattern at an offset, when it ends within the sentence. */
const matchAt = (pattern: RegExp, view: string, at: number, { end }: Span): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  const match = pattern.exec(view);
  return match !== null && at + match[0].length <= end ? match : undefined;
};

/** The amount that the sign at `at` belongs to. */
const hingedAt = (view: string, at: number, sentence: Sentence): Amount | undefined => {
  if (hasSignAt(view, at, '第') || hasSignAt(view, at, '前')) return wordRankAt(view, at, sentence);
  if (hasSignAt(view, at, '番')) {
    const start = view.lastIndexOf('翻', at);
    const match = start >= Math.max(sentence.start, at - 5) ? matchAt(doublings, view, start, sentence) : undefined;
    return match && doubling(view, sentence, match);
  }
  if (hasSignAt(view, at, '成')) {
    const match = matchAt(tenths, view, at - 1, sentence);
    return match && tenth(view, sentence, match);
  }
  if (hasSignAt(view, at, '半')) {
    const match = matchAt(halves, view, at - 2, sentence) ?? matchAt(halves, view, at - 1, sentence);
    return match && half(view, match);
  }
  if (!hasSignAt(view, at - 1, '分')) return undefined;
  const hundredths = matchAt(percents, view, at - 2, sentence);
  if (hundredths !== undefined) return percent(view, sentence, hundredths);
  let start = at - 1;
  while (start > sentence.start && smallNumerals.includes(view.charAt(start - 1))) start--;
  const match = matchAt(fractions, view, start, sentence);
  return match && fraction(match);
};

const smallNumerals = '一二两三四五六七八九十百';

/** No count is said in more signs. */
const LONGEST_RUN = 20;

/** The amount that the numerals from `start` to `end` say, with the word before them. */
const countAt = (view: string, { start, end }: Span, sentence: Sentence): Amount | undefined => {
  if (end >= sentence.end || end - start > LONGEST_RUN) return undefined;
  const isLed = start > sentence.start && (kindOf(view.charCodeAt(start - 1)) & NUMERAL_LEAD) !== 0;
  const match = (isLed && matchAt(numerals, view, start - 1, sentence)) || matchAt(numerals, view, start, sentence);
  return match && counted(view, sentence, match);
};

/** The run of numerals around the power at `at`. */
const runAround = (view: string, at: number, sentence: Span): Span => {
  let start = at;
  let end = at + 1;
  while (start > sentence.start && kindOf(view.charCodeAt(start - 1)) & NUMERAL) start--;
  while (end < sentence.end && kindOf(view.charCodeAt(end)) & NUMERAL) end++;
  return { start, end };
};

/** What may be an amount in words. */
const candidatesIn = (view: string, sentence: Sentence): Amount[] => {
  const found: Amount[] = [];
  let behind = sentence.start;
  for (const at of sentence.numerals) {
    if (at < behind) continue;
    const isPower = (kindOf(view.charCodeAt(at)) & POWER) !== 0;
    const run = isPower ? runAround(view, at, sentence) : undefined;
    const amount = run === undefined ? hingedAt(view, at, sentence) : countAt(view, run, sentence);
    if (amount !== undefined) found.push(amount);
    if (run !== undefined) behind = run.end;
  }
  return found;
};

const none: readonly Amount[] = [];

/** Tells of spans in order whether one of others in order overlaps them. */
const makeOverlaps = (spans: readonly Span[]): ((span: Span) => boolean) => {
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && (spans[next] as Span).end <= start) next++;
    return next < spans.length && (spans[next] as Span).start < end;
  };
};

/** The amounts that a sentence says in words: 二十八个, 近百户, 三分之一, 过半, 翻一番. In order. */
export const findWordAmounts = (view: string, sentence: Sentence, taken: readonly Span[]): readonly Amount[] => {
  if (sentence.numerals.length === 0) return none;
  const candidates = candidatesIn(view, sentence);
  if (candidates.length === 0) return candidates;
  const quoteAt = makeSpanSeek(sentence.quotes);
  const isTaken = makeOverlaps(taken);
  let last = sentence.start;
  return candidates.filter((amount) => {
    if (amount.start < last || quoteAt(amount.start) !== undefined || isTaken(amount)) return false;
    last = amount.end;
    return true;
  });
};
