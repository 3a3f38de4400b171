import { findUnit, multiplierTable, type Span, type Unit, unitTable } from '@gongbao/indicator-schema';
import { boundsBetween } from '../lexicon/bounds.ts';
import { unitLookalikes } from '../lexicon/unit-lookalikes.ts';
import { WordTree } from '../lexicon/word-tree.ts';
import { skipBlanks } from './skip-blanks.ts';

/** A unit as it stands behind a number, perhaps around 余 or 多: 6400|余件, 2.5|万余人次. */
export interface WrittenUnit extends Span {
  /** Without blanks and without 余 or 多; empty when nothing is written. */
  readonly symbol: string;
  readonly unit: Unit | undefined;
  /** 余 or 多 stands within. */
  readonly isMore: boolean;
}

const bases = new WordTree(unitTable.map((entry) => [entry.symbol, entry] as const));
const multipliers = new WordTree(multiplierTable.map(({ symbol, exponent }) => [symbol, exponent] as const));

const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** The position behind 余 or 多 at `at`, else `at`. */
const behindMore = (view: string, at: number, limit: number): number => {
  const more = boundsBetween.startingAt(view, at, limit);
  return more === undefined ? at : skipBlanks(view, at + more.length, limit);
};

/** The end of the simple unit at `at`; `at` when there is none. */
const baseEnd = (view: string, at: number, limit: number, isMultiplied = false): number => {
  const base = bases.startingAt(view, at, limit);
  if (base === undefined || (isMultiplied && !base.meaning.multipliers)) return at;
  const end = at + base.length;
  if (isLatin(view.charCodeAt(end - 1)) && isLatin(view.charCodeAt(end))) return at;
  return base.length <= 2 && unitLookalikes.startingAt(view, at, limit) ? at : end;
};

/** The end of /立方米, 每平方米, ·月 at `at`; `at` when there is none. */
const denominatorEnd = (view: string, at: number, limit: number): number => {
  const sign = view.charCodeAt(at);
  if (sign !== 0x2f && sign !== 0x6bcf && sign !== 0xb7) return at;
  const begin = at + 1 + (multipliers.startingAt(view, at + 1, limit)?.length ?? 0);
  const end = baseEnd(view, begin, limit);
  return end > begin ? end : at;
};

/** 个多百分点: the one unit that 多 parts in the middle. */
const partedUnit = /^个[多余]\s*(百分点|基点|月)/;

/** The powers of ten at `at`, with 余 or 多 among them: 3|万多亿|元. */
const readMultipliers = (view: string, at: number, limit: number) => {
  let end = behindMore(view, at, limit);
  let isMore = end > at;
  let symbol = '';
  for (
    let found = multipliers.startingAt(view, end, limit);
    found !== undefined;
    found = multipliers.startingAt(view, end, limit)
  ) {
    symbol += view.slice(end, end + found.length);
    end += found.length;
    const behind = behindMore(view, skipBlanks(view, end, limit), limit);
    const next = skipBlanks(view, end, limit);
    isMore ||= behind > next;
    end = behind;
  }
  return { symbol, end, isMore };
};

/**
 * The unit that stands at `at`, behind a number and perhaps a blank.
 *  > 6400| 余件
 */
export const readUnit = (view: string, at: number, limit: number): WrittenUnit => {
  const start = skipBlanks(view, at, limit);
  const parted = partedUnit.exec(view.slice(start, Math.min(limit, start + 8)));
  if (parted !== null) {
    const symbol = `个${parted[1]}`;
    return { start, end: start + parted[0].length, symbol, unit: findUnit(symbol), isMore: true };
  }
  const head = behindMore(view, start, limit);
  const plainEnd = baseEnd(view, head, limit);
  const { symbol: power, end: tail, isMore } = readMultipliers(view, start, limit);
  const poweredEnd = power === '' ? tail : baseEnd(view, tail, limit, true);
  const isPlain = power === '' || plainEnd > Math.max(tail, poweredEnd);
  return isPlain
    ? finish(view, { start, at, base: head, stop: plainEnd, power: '', isMore: head > start, limit })
    : finish(view, { start, at, base: tail, stop: poweredEnd, power, isMore, limit });
};

interface Found {
  readonly at: number;
  readonly start: number;
  /** Where the simple unit begins and ends; the same when there is none. */
  readonly base: number;
  readonly stop: number;
  readonly power: string;
  readonly isMore: boolean;
  readonly limit: number;
}

const finish = (view: string, { at, start, base, stop, power, isMore, limit }: Found): WrittenUnit => {
  if (stop === base && power === '十') return { start: at, end: at, symbol: '', unit: undefined, isMore: false };
  if (stop === base) {
    const end = power === '' && !isMore ? at : base;
    return { start, end, symbol: power, unit: power === '' ? undefined : findUnit(power), isMore };
  }
  const end = denominatorEnd(view, stop, limit);
  const whole = power + view.slice(base, end);
  const unit = findUnit(whole);
  if (unit !== undefined || end === stop) return { start, end, symbol: whole, unit, isMore };
  const simple = power + view.slice(base, stop);
  return { start, end: stop, symbol: simple, unit: findUnit(simple), isMore };
};
