import { findUnit } from '@gongbao/indicator-schema';
import { boundsAfter } from '../lexicon/bounds.ts';
import { announcedNouns } from '../lexicon/number-contexts.ts';
import { kindOf, NUMERAL, NUMERAL_LEAD } from '../lexicon/signs.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount, Sentence } from '../tree.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { isPassedByEach } from './each-counted.ts';
import { matchAt } from './match-at.ts';
import { readUnit } from './read-unit.ts';

/**
 * Numerals that count: two signs or more with a power among them (二十八, 三千), or a bare power behind a word that
 * says so (近百, 上万). 十项, 百亿级 and 千方百计 count nothing.
 */
const numerals =
  /(?<![\d第数几一二两三四五六七八九十百千万亿〇零])([上逾超近过约])?([一二两三四五六七八九十百千]{0,24}[十百千万亿][一二两三四五六七八九十百千万亿零]{0,24})(?=[余多]?[^一二两三四五六七八九十百千万亿〇零])/y;

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
const passing = /(?:突破|超过|达到?|[迈跨站登跃]上|[跨越迈]过|[跨超]越|冲破|首破|破)$/;
const isMark = (view: string, at: number, words: string): boolean =>
  /[万亿]$/.test(words) && passing.test(view.slice(Math.max(0, at - 2), at));
const markNouns = /^(?:台阶|新台阶|大关|关口)/;

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
  if (kind === 'money' && isPassedByEach(view, end - words.length, sentence)) return undefined;
  const behindUnit = view.slice(unit.end, unit.end + 3);
  if (kind === 'money' && /^[\u4e00-\u9fff“]/.test(behindUnit) && !markNouns.test(behindUnit)) return undefined;
  if (announcedNouns.startingAt(view, unit.end, sentence.end)) return undefined;
  const [number, power] = partLargePower(words);
  const value = number === '' ? 1 : chineseNumeral(number);
  if (!Number.isFinite(value)) return undefined;
  const symbol = power + unit.symbol;
  const behind = boundsAfter.startingAt(view, unit.end, sentence.end);
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
    isNegative: false,
    tokens: 0,
  };
};

/** No count is said in more signs. */
const LONGEST_RUN = 20;

/** The amount that the numerals from `start` to `end` say, with the word before them. */
export const countAt = (view: string, { start, end }: Span, sentence: Sentence): Amount | undefined => {
  if (end >= sentence.end || end - start > LONGEST_RUN) return undefined;
  const isLed = start > sentence.start && (kindOf(view.charCodeAt(start - 1)) & NUMERAL_LEAD) !== 0;
  const match = (isLed && matchAt(numerals, view, start - 1, sentence)) || matchAt(numerals, view, start, sentence);
  return match && counted(view, sentence, match);
};

/** The run of numerals around the power at `at`. */
export const runAround = (view: string, at: number, sentence: Span): Span => {
  let start = at;
  let end = at + 1;
  while (start > sentence.start && kindOf(view.charCodeAt(start - 1)) & NUMERAL) start--;
  while (end < sentence.end && kindOf(view.charCodeAt(end)) & NUMERAL) end++;
  return { start, end };
};
