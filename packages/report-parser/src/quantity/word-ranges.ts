import { findUnit } from '@gongbao/indicator-schema';
import { announcedNouns } from '../lexicon/number-contexts.ts';
import { DASH, kindOf } from '../lexicon/signs.ts';
import type { Amount, Sentence } from '../tree.ts';
import { amountInWords, boundBehind } from './amount-in-words.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { isHan } from './is-han.ts';
import { matchAt } from './match-at.ts';
import { readUnit } from './read-unit.ts';
import { numberingUnits } from './word-units.ts';

/** 新增合作社|十五至|二十家: the lower end, directly before the upper. */
const lowerEnd =
  /(?<![第\d点〇零一二两三四五六七八九十百千万亿])([一二两三四五六七八九十百千零]{1,8})([万亿]?)(?:[至到~-]|—{1,2})$/;

/** The longest lower end with the sign behind it. */
const LONGEST_LOWER = 12;

const exponents: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

const ends = (
  lower: number,
  power: string,
  upper: Amount,
): Pick<Amount, 'digits' | 'unitText' | 'unit'> | undefined => {
  const value = Number(upper.digits[0]);
  const shared = exponents[upper.unitText.charAt(0)] === undefined ? '' : upper.unitText.charAt(0);
  if (lower < value && (power === '' || power === shared))
    return { digits: [String(lower), ...upper.digits], unitText: upper.unitText, unit: upper.unit };
  const symbol = upper.unitText.slice(shared.length);
  const first = lower * 10 ** (exponents[power] ?? 0);
  const second = value * 10 ** (exponents[shared] ?? 0);
  return first < second
    ? { digits: [String(first), String(second)], unitText: symbol, unit: findUnit(symbol) }
    : undefined;
};

/** The amount as the upper end of a range, where a lower end stands before it: 十五至|二十家|, 八千至|一万亩|. */
export const withLowerEnd = (view: string, amount: Amount, { start }: Sentence): Amount => {
  if (amount.start === start || (kindOf(view.charCodeAt(amount.start - 1)) & DASH) === 0) return amount;
  const found = lowerEnd.exec(view.slice(Math.max(start, amount.start - LONGEST_LOWER), amount.start));
  if (found === null) return amount;
  const [whole, words = '', power = ''] = found;
  const both = ends(chineseNumeral(words), power, amount);
  return both === undefined ? amount : { ...amount, ...both, form: 'range', start: amount.start - whole.length };
};

const smallRanges =
  /(?<![第\d点〇零一二两三四五六七八九十百千万亿])([一二两三四五六七八])至([二三四五六七八九])(?![点〇零一二两三四五六七八九十百千万亿])/y;

/** The range of two digits around the 至 at `at`: |二至三|家. */
export const smallRangeAt = (view: string, at: number, sentence: Sentence): Amount | undefined => {
  const match = at > sentence.start ? matchAt(smallRanges, view, at - 1, sentence) : undefined;
  if (match === undefined) return undefined;
  const [, lower = '', upper = ''] = match;
  const digits = [chineseNumeral(lower), chineseNumeral(upper)];
  const unit = readUnit(view, at + 2, sentence.end);
  const kind = unit.unit?.kind;
  const bounded = boundBehind(view, unit.end, sentence.end, unit.isMore ? 'gt' : undefined);
  if ((digits[0] as number) >= (digits[1] as number) || numberingUnits.has(unit.symbol)) return undefined;
  if (kind !== 'classifier' && kind !== 'money' && (kind !== 'physical' || isHan(view.charCodeAt(bounded.next))))
    return undefined;
  if (announcedNouns.startingAt(view, unit.end, sentence.end)) return undefined;
  const told = { start: at - 1, end: unit.end, digits: digits.map(String), symbol: unit.symbol };
  return amountInWords({ ...told, form: 'range', ...bounded });
};
