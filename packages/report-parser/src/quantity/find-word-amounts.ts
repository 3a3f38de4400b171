import { findUnit } from '@gongbao/indicator-schema';
import { boundsAfter } from '../lexicon/bounds.ts';
import { announcedNouns } from '../lexicon/number-contexts.ts';
import type { Span } from '../span.ts';
import type { Amount, Sentence } from '../tree.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { readUnit } from './read-unit.ts';

/**
 * Numerals that count: two signs or more with a power among them (二十八, 三千), or a bare power behind a word that
 * says so (近百, 上万). 十项, 百亿级 and 千方百计 count nothing.
 */
const numerals =
  /(?<![第数几一二两三四五六七八九十百千万亿〇零])(?:([上逾超近过约])?([一二两三四五六七八九十百千]*[十百千万亿][一二两三四五六七八九十百千万亿零]*))(?=[余多]?[^一二两三四五六七八九十百千万亿〇零])/g;

/** 占全区面积的|三分之一, 百分之二十. */
const fractions = /([一二两三四五六七八九十百]+)分之([一二两三四五六七八九十百]+)/g;

/** 翻了一番. */
const doublings = /翻了?([一两])番/g;

/** Units whose numerals number or name rather than count: 二十届, 十五条, 三十年. */
const numberingUnits = new Set(
  '届 条 年 月 日 天 周 岁 小时 分钟 秒 次 批 期 轮 级 度 步 大类 分 道 里 面 方 路 线 层 点 个月 周年 载'.split(' '),
);

/** 百万 and 千万 alone are as often part of a name as a count; a word before them, or a digit in them, decides. */
const isCountable = (words: string, lead: string | undefined): boolean =>
  !/(.)\1|[万亿].*[万亿]/.test(words.replace(/万亿$/, '亿')) &&
  ((words.length > 1 && /[一二两三四五六七八九]/.test(words)) || (lead !== undefined && words !== '十'));

/** 两千亿元 is 2000亿元: the large power belongs to the unit, as behind digits. */
const partLargePower = (words: string): readonly [number: string, power: string] => {
  const power = /(?:万亿|[万亿])$/.exec(words)?.[0] ?? '';
  return [words.slice(0, words.length - power.length), power];
};

const isQuoted = ({ quotes }: Sentence, at: number): boolean =>
  quotes.some(({ start, end }) => start <= at && at < end);

const boundBehind = (view: string, at: number, limit: number) => boundsAfter.startingAt(view, at, limit);

const counted = (view: string, sentence: Sentence, match: RegExpMatchArray): Amount | undefined => {
  const [whole, lead, words = ''] = match;
  const at = sentence.start + (match.index ?? 0);
  const start = lead === undefined || lead === '上' ? at : at + 1;
  const end = at + whole.length;
  if (!isCountable(words, lead)) return undefined;
  const unit = readUnit(view, end, sentence.end);
  const kind = unit.unit?.kind;
  if ((kind !== 'classifier' && kind !== 'money') || numberingUnits.has(unit.symbol) || view[unit.end] === '级')
    return undefined;
  if (kind === 'money' && /^[\u4e00-\u9fff“]/.test(view.slice(unit.end, unit.end + 1))) return undefined;
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

const fraction = (sentence: Sentence, match: RegExpMatchArray): Amount | undefined => {
  const [whole, below = '', above = ''] = match;
  const start = sentence.start + (match.index ?? 0);
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

const doubling = (sentence: Sentence, match: RegExpMatchArray): Amount => {
  const start = sentence.start + (match.index ?? 0);
  const end = start + match[0].length;
  const digits = [match[1] === '两' ? '2' : '1'];
  return {
    type: 'amount',
    form: 'number',
    start,
    end,
    digits,
    unitText: '番',
    unit: undefined,
    bound: undefined,
    next: end,
    tokens: 0,
  };
};

/** Most sentences have none; asked first. */
const hasNumerals = /[十百千万亿番]|分之/;

const overlaps = (amounts: readonly Span[], { start, end }: Span): boolean =>
  amounts.some((amount) => amount.start < end && start < amount.end);

/** The amounts that a sentence says in words: 二十八个, 近百户, 三分之一, 翻一番. In order. */
export const findWordAmounts = (view: string, sentence: Sentence, taken: readonly Span[]): Amount[] => {
  const words = view.slice(sentence.start, sentence.end);
  if (!hasNumerals.test(words)) return [];
  const found: (Amount | undefined)[] = [];
  if (words.includes('分之')) for (const match of words.matchAll(fractions)) found.push(fraction(sentence, match));
  if (words.includes('番')) for (const match of words.matchAll(doublings)) found.push(doubling(sentence, match));
  for (const match of words.matchAll(numerals)) found.push(counted(view, sentence, match));
  const amounts: Amount[] = [];
  for (const amount of found) {
    if (
      amount === undefined ||
      isQuoted(sentence, amount.start) ||
      overlaps(taken, amount) ||
      overlaps(amounts, amount)
    )
      continue;
    amounts.push(amount);
  }
  return amounts.sort((a, b) => a.start - b.start);
};
