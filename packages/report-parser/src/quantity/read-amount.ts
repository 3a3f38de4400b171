import { findUnit } from '@gongbao/indicator-schema';
import { isLatin } from '../is-latin.ts';
import { boundsAfter } from '../lexicon/bounds.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { COLON, DASH, kindOf } from '../lexicon/signs.ts';
import { NOWHERE } from '../seek.ts';
import { hasSignAt } from '../sign-at.ts';
import type { Amount, NumberToken } from '../tree.ts';
import { slightBound } from './amount-in-words.ts';
import { unitPerVolume } from './per-volume.ts';
import { readUnit, type WrittenUnit } from './read-unit.ts';
import { skipBlanks, skipBlanksBack } from './skip-blanks.ts';

/** The position behind the joining signs at `at`; `at` when there are none. */
const joinEnd = (view: string, at: number, joining: typeof COLON | typeof DASH): number => {
  let end = skipBlanks(view, at, view.length);
  if ((kindOf(view.charCodeAt(end)) & joining) === 0) return at;
  while (kindOf(view.charCodeAt(end)) & joining && end - at < 4) end++;
  return skipBlanks(view, end, view.length);
};

/** The bound that stands behind the unit, and where it ends: 320天|以上, 占41%|强. */
const readBoundBehind = (view: string, at: number, limit: number, { unit }: WrittenUnit) => {
  const from = skipBlanks(view, at, limit);
  const found = boundsAfter.startingAt(view, from, limit);
  if (found !== undefined) return { bound: found.meaning, end: from + found.length };
  const slight = unit?.kind === 'share' ? slightBound(view, at) : undefined;
  return slight === undefined ? undefined : { bound: slight, end: at + 1 };
};

/** 增长1倍|多. */
const isTimesMore = (view: string, end: number, { unit }: WrittenUnit): boolean =>
  unit?.code === '{fold}' && hasSignAt(view, end, '多');

const MINUS = 0x2d;

/** Before a minus these end the first half of a range, or a date: 5|-10%, 3月|-5月, 1亿|-2亿元. */
const isHalf = signSet('0123456789%‰元年月日号亿万千百-—–~');

/** 增长|-2.4%|, 分别增长3%、|-1.2%|: shares and money may be below nothing. */
const followsMinus = (view: string, start: number, { unit }: WrittenUnit): boolean => {
  if (view.charCodeAt(start - 1) !== MINUS) return false;
  if (unit?.kind !== 'share' && unit?.kind !== 'money' && unit?.dimension !== 'percentage-points') return false;
  const before = view.charCodeAt(skipBlanksBack(view, start - 1, 0) - 1);
  return !isHalf(before) && !isLatin(before);
};

const finish = (
  view: string,
  parts: { form: Amount['form']; tokens: readonly NumberToken[]; unit: WrittenUnit; limit: number },
): Amount => {
  const { form, tokens, unit, limit } = parts;
  const [first] = tokens as readonly [NumberToken];
  const last = tokens[tokens.length - 1] ?? first;
  const end = unit.symbol === '' && !unit.isMore ? last.end : unit.end;
  const behind = readBoundBehind(view, end, limit, unit);
  const perVolume = unitPerVolume(view, first.start, unit.symbol);
  const isNegative = form === 'number' && followsMinus(view, first.start, unit);
  return {
    type: 'amount',
    form,
    start: isNegative ? first.start - 1 : first.start,
    end,
    isNegative,
    digits: tokens.length === 1 ? [first.digits] : tokens.map((token) => token.digits),
    unitText: perVolume?.symbol ?? unit.symbol,
    unit: perVolume?.unit ?? unit.unit,
    bound: behind?.bound ?? (unit.isMore || isTimesMore(view, end, unit) ? 'gt' : undefined),
    next: behind?.end ?? end,
    tokens: tokens.length,
  };
};

const STROKE = 0x2f;

/** 2.29：1, 2.8:62.8:34.4, 1/3: numbers with nothing but the sign between them. */
const readRatio = (
  view: string,
  numbers: readonly NumberToken[],
  index: number,
): readonly NumberToken[] | undefined => {
  const first = numbers[index] as NumberToken;
  const sign = view.charCodeAt(skipBlanks(view, first.end, view.length));
  const isGlued = numbers[index + 1]?.start === first.end;
  if (sign !== STROKE && (kindOf(sign) & COLON) === 0 && !isGlued) return undefined;
  const parts = [first];
  for (let i = index + 1; i < numbers.length; i++) {
    const previous = parts[parts.length - 1] as NumberToken;
    const next = numbers[i] as NumberToken;
    const isFraction =
      parts.length === 1 &&
      view.charCodeAt(previous.end) === STROKE &&
      previous.end + 1 === next.start &&
      !hasSignAt(view, next.end, '万'); // 死亡率9.2|/10万|
    if (!isFraction && (joinEnd(view, previous.end, COLON) !== next.start || hasSignAt(view, next.end, '年'))) break;
    parts.push(next);
  }
  return parts.length > 1 ? parts : undefined;
};

const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** 1万6千多户, 1亿3千万: one number said in two, as one in the larger power. */
const readCompound = (
  view: string,
  numbers: readonly NumberToken[],
  index: number,
  limit: number,
): Amount | undefined => {
  const first = numbers[index] as NumberToken;
  const second = numbers[index + 1];
  if (second === undefined || second.start !== first.end + 1) return undefined;
  const power = view.charAt(first.end);
  const large = powers[power];
  if (large === undefined) return undefined;
  if (first.digits.includes('.') || second.digits.includes('.')) return undefined; // 1.5亿3千 is no number
  const unit = readUnit(view, second.end, limit);
  const small = powers[unit.symbol[0] ?? ''];
  if (small === undefined) return undefined;
  const rest = unit.symbol.slice(1);
  const below = rest.startsWith('万') && large === 8 ? 4 : 0;
  if (small + below >= large) return undefined;
  const digits = `${first.digits}.${second.digits.padStart(large - small - below, '0')}`;
  const symbol = power + rest.slice(below > 0 ? 1 : 0);
  const amount = finish(view, {
    form: 'number',
    tokens: [first, second],
    unit: { ...unit, symbol, unit: findUnit(symbol) },
    limit,
  });
  return { ...amount, digits: [digits.replace(/\.0+$|(?<!0)0+$/, '')] };
};

const startOf = (number: NumberToken | undefined): number => number?.start ?? NOWHERE;

/**
 * The amount that begins at the number `index` of the sentence's numbers.
 *  > 增长|5%—5.5%左右
 */
export const readAmount = (view: string, numbers: readonly NumberToken[], index: number, limit: number): Amount => {
  const amount = readForm(view, numbers, index, limit);
  let { tokens } = amount;
  // 厂房5000m|2|: the digit of a unit is no number of its own.
  while (startOf(numbers[index + tokens]) < amount.end) tokens++;
  return tokens === amount.tokens ? amount : { ...amount, tokens };
};

/** 总量|翻了|1.3番: what 翻 alone counts; 番 begins other words too. */
const DOUBLING = '番';
const isDoubled = /翻了?[近约超]?过? ?$/;

const behindDoubling = (view: string, { start, end }: NumberToken, unit: WrittenUnit): WrittenUnit =>
  unit.symbol === '' && hasSignAt(view, end, DOUBLING) && isDoubled.test(view.slice(Math.max(0, start - 5), start))
    ? { ...unit, end: end + 1, symbol: DOUBLING }
    : unit;

const readForm = (view: string, numbers: readonly NumberToken[], index: number, limit: number): Amount => {
  const compound = readCompound(view, numbers, index, limit);
  if (compound !== undefined) return compound;
  const first = numbers[index] as NumberToken;
  const ratio = readRatio(view, numbers, index);
  const ratioEnd = (ratio?.[ratio.length - 1] ?? first).end;
  const unit = behindDoubling(view, first, readUnit(view, ratioEnd, limit));
  if (ratio !== undefined)
    return finish(view, {
      form: 'ratio',
      tokens: ratio,
      unit: { ...unit, end: ratioEnd, symbol: '', unit: undefined, isMore: false },
      limit,
    });

  const unitEnd = unit.symbol === '' && !unit.isMore ? first.end : unit.end;
  const second = numbers[startOf(numbers[index + 1]) < unitEnd ? index + 2 : index + 1];
  if (
    second !== undefined &&
    second.start - unitEnd < 8 &&
    joinEnd(view, unitEnd, DASH) === second.start &&
    second.start > unitEnd
  ) {
    const secondUnit = readUnit(view, second.end, limit);
    const isSame =
      unit.symbol === '' ||
      unit.symbol === secondUnit.symbol ||
      secondUnit.symbol.startsWith(unit.symbol) ||
      secondUnit.symbol.endsWith(unit.symbol);
    if (isSame && Number(second.digits) > Number(first.digits))
      return finish(view, { form: 'range', tokens: [first, second], unit: secondUnit, limit });
  }
  const isOrdinal = view.charCodeAt(skipBlanksBack(view, first.start, 0) - 1) === 0x7b2c;
  return finish(view, { form: isOrdinal ? 'ordinal' : 'number', tokens: [first], unit, limit });
};
