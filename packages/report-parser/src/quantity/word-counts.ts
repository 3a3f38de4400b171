import { boundsAfter } from '../lexicon/bounds.ts';
import { announcedNouns, manyOf } from '../lexicon/number-contexts.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { kindOf, NUMERAL, NUMERAL_LEAD } from '../lexicon/signs.ts';
import { findSign, hasSignAt } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Amount, Sentence } from '../tree.ts';
import { amountInWords, boundBehind } from './amount-in-words.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { isPassedByEach } from './each-counted.ts';
import { isHan } from './is-han.ts';
import { matchAt } from './match-at.ts';
import { countsRankedAreas } from './ranked-areas.ts';
import { readUnit, type WrittenUnit } from './read-unit.ts';
import { decimalAt } from './word-decimals.ts';
import { numberingUnits } from './word-units.ts';

/**
 * Numerals that count: two signs or more with a power among them (二十八, 三千), or a bare power behind a word that
 * says so (近百, 上万). 十项, 百亿级 and 千方百计 count nothing.
 */
const numerals =
  /(?<![\d第数几一二两三四五六七八九十百千万亿〇零])([上逾超近过约])?([一二两三四五六七八九十百千]{0,24}[十百千万亿][一二两三四五六七八九十百千万亿零]{0,24})(?=([余多])[万亿]?[^一二两三四五六七八九十百千万亿〇零]|[^一二两三四五六七八九十百千万亿〇零])/y;

/** A shorter number before 公里 or 亩 is as often part of a name when a noun follows: 五百亩|坝区|, 千里沃野. */
const SHORTEST_MEASURE = 4;

/** 一万零六百二十七亿, 七亿七千二百万: digits stand between the large powers. */
const isLongCount = (words: string): boolean =>
  /^[一二两三四五六七八九十百千零]{1,9}[万亿][一二两三四五六七八九十百千零]{2,9}[万亿]$/.test(words);

/** 百万 and 千万 alone are as often part of a name as a count; a word before them, 余 behind them, or a digit in them, decides. */
const isCountable = (words: string, lead: string | undefined, more: string | undefined): boolean =>
  !/(.)\1/.test(words) &&
  (!/[万亿].{0,40}[万亿]/.test(words.replace(/万亿$/, '亿')) || isLongCount(words)) &&
  ((words.length > 1 && /[一二两三四五六七八九]/.test(words)) ||
    more !== undefined ||
    (lead !== undefined && words !== '十'));

/** 办好|十件|民生实事: 十 alone counts what is promised by the number; 十大工程 is a name. */
const isTenPromised = (view: string, at: number, words: string): boolean =>
  words === '十' && /^(?:件|方面)[^,;、。\d]{0,5}实事/.test(view.slice(at, at + 9));

/** Whether no noun follows the unit and its bound: 新建公路|三十五公里|。 */
const endsThere = (view: string, { end }: Span, limit: number): boolean =>
  !isHan(view.charCodeAt(end + (boundsAfter.startingAt(view, end, limit)?.length ?? 0)));

/** 迈|上|千亿元台阶: the end of a verb. */
const raises = signSet('迈跨站登跃');

/** 荒山|上|百亩, 线|上|千人次: where something is. */
const isPlaced = signSet('山线网海陆水坡岛');

/** 两千亿元 is 2000亿元: the large power belongs to the unit, as behind digits. */
const partLargePower = (words: string): readonly [number: string, power: string] => {
  if (words.endsWith('万') && words.includes('亿')) return [words, ''];
  const power = /(?:万亿|[万亿])$/.exec(words)?.[0] ?? '';
  return [words.slice(0, words.length - power.length), power];
};

/** 总产值|迈上|千亿元台阶, 产量|稳定在|万亿斤以上: a bare power behind a verb that passes or holds it. */
const passing =
  /(?<!双双突?)(?:突破|超过|达到?|[迈跨站登跃]上|[迈跨步]入|[跨越迈]过|[跨超]越|冲破|首破|破|(?:稳定|保持|维持|稳|增长|增加|提高|提升|扩大|上升)[在到至])$/;
const isMark = (view: string, at: number, words: string): boolean =>
  /[万亿]$/.test(words) && passing.test(view.slice(Math.max(0, at - 4), at));
const markNouns = /^(?:台阶|新台阶|大关|关口|时代|行列|俱乐部|规模(?![化以])|水平)/;
const isMarkNoun = (view: string, at: number): boolean => markNouns.test(view.slice(at, at + 3));

/** 收入突破|万元|大关，达到10240元: what it came to is told at once. */
const valueFollows = /^(?:新?台阶|大关|关口)?,(?:已|共|累计)?(?:达到?|为|实现|完成|增至)[^,;。]{0,4}\d/;

/** 12个乡镇接待游客突破|万人次|: each of them, and not all together. */
const countedBefore = /\d[余多]?[家户个][^,;:。\d]{2,20}$/;

/** Words further before are told of something else. */
const FAR = 24;

/** 机场吞吐量突破|千万|大关, 粮食产量突破|百万吨|, 稳定在|万亿斤以上|: a bare power that is passed or held, and counts nothing behind it. */
const isPassedMark = (view: string, { end, symbol, unit }: WrittenUnit, limit: number): boolean =>
  unit?.kind === 'money' ||
  (unit?.kind === 'physical' && isBounded(view, { start: end, end }, limit)) ||
  ((unit !== undefined || symbol === '') && (isMarkNoun(view, end) || endsThere(view, { start: end, end }, limit)));

/** 稳定在万亿斤|以上|并逐年增加: whether the amount ends with its bound. */
const isBounded = (view: string, { end }: Span, limit: number): boolean => {
  const bound = boundsAfter.startingAt(view, end, limit);
  const next = end + (bound?.length ?? 0);
  return bound !== undefined && (!isHan(view.charCodeAt(next)) || hasSignAt(view, next, '并'));
};

/** 过|亿|项目 tells how large they are. */
const isAbout = (lead: string | undefined): boolean => lead === '上' || lead === '近' || lead === '约';

/** Whether numerals behind a word that says so count what is counted by the million without a unit: 近千万|家庭. */
const countsMany = (view: string, at: number, { end }: Sentence, words: string): boolean =>
  /[万亿]$/.test(words) && manyOf.startingAt(view, at, end) !== undefined;

/** Whether the unit only numbers: 第二十|次; but 上百亿|次 counts. */
const isNumbering = (symbol: string, words: string): boolean =>
  numberingUnits.has(symbol) && !(symbol === '次' && /[万亿]$/.test(words));

const counted = (view: string, sentence: Sentence, match: RegExpExecArray): Amount | undefined => {
  const [whole, written, words = '', more] = match;
  const isOther =
    written === '上' && (raises(view.charCodeAt(match.index - 1)) || isPlaced(view.charCodeAt(match.index - 1)));
  const lead = isOther ? undefined : written;
  const at = isOther ? match.index + 1 : match.index;
  const start = lead === undefined || lead === '上' ? at : at + 1;
  const end = match.index + whole.length;
  if (countsRankedAreas(view, end, sentence.end)) return undefined;
  const unit = readUnit(view, end, sentence.end);
  const isEnd = endsThere(view, unit, sentence.end);
  const isPassed =
    !isCountable(words, lead, more) &&
    !(isEnd && /^十[万亿]$/.test(words)) &&
    !(sentence.role !== 'annex' && isTenPromised(view, end, words));
  if (isPassed && !isMark(view, at, words)) return undefined;
  const kind = unit.unit?.kind;
  if (hasSignAt(view, unit.end, '的') && lead !== undefined) return undefined;
  const isHeld = isPassed && isPassedMark(view, unit, sentence.end);
  const isMeasured = isHeld || (kind === 'physical' && (isEnd || words.length >= SHORTEST_MEASURE));
  const isMany = unit.symbol === '' && isAbout(lead) && countsMany(view, end, sentence, words);
  if (
    (kind !== 'classifier' && kind !== 'money' && !isMeasured && !isMany) ||
    isNumbering(unit.symbol, words) ||
    hasSignAt(view, unit.end, '级')
  )
    return undefined;
  if (isPassed && !isHeld) return undefined;
  if (isPassed && valueFollows.test(view.slice(unit.end, unit.end + 14))) return undefined;
  if (isPassed && countedBefore.test(view.slice(Math.max(sentence.start, at - FAR), at))) return undefined;
  if (kind === 'money' && isPassedByEach(view, end - words.length, sentence)) return undefined;
  const behindUnit = isBounded(view, unit, sentence.end) ? '' : view.slice(unit.end, unit.end + 3);
  // 超亿元|3幢|, 千万元|项目|: how large those are that are told of
  if (kind === 'money' && /^[\d\u4e00-\u9fff“]/.test(behindUnit) && !isMarkNoun(view, unit.end)) return undefined;
  if (announcedNouns.startingAt(view, unit.end, sentence.end)) return undefined;
  const [number, power] = partLargePower(words);
  const value = number === '' ? 1 : chineseNumeral(number);
  if (!Number.isFinite(value)) return undefined;
  const symbol = power + unit.symbol;
  const within = unit.isMore ? 'gt' : lead === '上' ? 'ge' : undefined;
  const bounded = boundBehind(view, unit.end, sentence.end, within);
  return amountInWords({ start, end: unit.end, digits: [String(value)], symbol, ...bounded });
};

/** No count is said in more signs. */
const LONGEST_RUN = 20;

/** The amount that the numerals from `start` to `end` say, with the word before them. */
export const countAt = (view: string, { start, end }: Span, sentence: Sentence): Amount | undefined => {
  if (end >= sentence.end || end - start > LONGEST_RUN) return undefined;
  if (findSign(view, '点', start, end) >= 0) return decimalAt(view, start, sentence);
  const isLed = start > sentence.start && (kindOf(view.charCodeAt(start - 1)) & NUMERAL_LEAD) !== 0;
  const match = (isLed && matchAt(numerals, view, start - 1, sentence)) || matchAt(numerals, view, start, sentence);
  return match && counted(view, sentence, match);
};

const isNumeral = (view: string, at: number): boolean => (kindOf(view.charCodeAt(at)) & NUMERAL) !== 0;

/** Whether the sign at `at` is a numeral, or the 点 between two: 三|点|六亿元. */
const isOfRun = (view: string, at: number): boolean =>
  isNumeral(view, at) || (hasSignAt(view, at, '点') && isNumeral(view, at - 1) && isNumeral(view, at + 1));

/** The run of numerals around the power or the 点 at `at`. */
export const runAround = (view: string, at: number, sentence: Span): Span => {
  let start = at;
  let end = at + 1;
  while (start > sentence.start && isOfRun(view, start - 1)) start--;
  while (end < sentence.end && isOfRun(view, end)) end++;
  return { start, end };
};
