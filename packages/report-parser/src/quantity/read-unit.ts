import { findUnit, multiplierTable, type Span, type Unit, type UnitEntry, unitTable } from '@gongbao/indicator-schema';
import { isLatin } from '../is-latin.ts';
import { boundsBetween } from '../lexicon/bounds.ts';
import { signSet } from '../lexicon/sign-set.ts';
import { unitLookalikes } from '../lexicon/unit-lookalikes.ts';
import { WordTree } from '../lexicon/word-tree.ts';
import { hasSignAt } from '../sign-at.ts';
import { skipBlanks } from './skip-blanks.ts';

/** A unit as it stands behind a number, perhaps around 余 or 多: 6400|余件, 2.5|万余人次. */
export interface WrittenUnit extends Span {
  /** Without blanks and without 余 or 多; empty when nothing is written. */
  readonly symbol: string;
  readonly unit: Unit | undefined;
  /** 余 or 多 stands within. */
  readonly isMore: boolean;
}

/** What is written, and what it means. */
interface UnitText {
  readonly symbol: string;
  readonly unit: Unit | undefined;
}

type Base = UnitEntry & UnitText;

const bases = new WordTree(
  unitTable.map((entry): readonly [string, Base] => [entry.symbol, { ...entry, unit: findUnit(entry.symbol) }]),
);

/** A power of ten with the units that were read behind it: one string for each, whose hash is known to all that look it up. */
interface Multiplier {
  readonly symbol: string;
  readonly units: Map<string, UnitText>;
}

const multipliers = new WordTree(
  multiplierTable.map(({ symbol }): readonly [string, Multiplier] => [symbol, { symbol, units: new Map() }]),
);

/** A simple unit behind a power. */
const powered = (power: string, only: Multiplier | undefined, base: Base): UnitText => {
  if (power === '') return base;
  const known = only?.units.get(base.symbol);
  if (known !== undefined) return known;
  const symbol = power + base.symbol;
  const made = { symbol, unit: findUnit(symbol) };
  only?.units.set(base.symbol, made);
  return made;
};

/** The position behind 余 or 多 at `at`, else `at`. */
const behindMore = (view: string, at: number, limit: number): number => {
  const more = boundsBetween.startingAt(view, at, limit);
  return more === undefined ? at : skipBlanks(view, at + more.length, limit);
};

/** The simple unit at `at`. */
const baseAt = (view: string, at: number, limit: number): Base | undefined => {
  const base = bases.startingAt(view, at, limit);
  if (base === undefined) return undefined;
  const end = at + base.length;
  if (isLatin(view.charCodeAt(end - 1)) && isLatin(view.charCodeAt(end))) return undefined;
  if (base.length > 3 || unitLookalikes.startingAt(view, at, limit) === undefined) return base.meaning;
  return base.length === 1 ? undefined : bases.startingAt(view, at, at + 1)?.meaning;
};

/** The end of the other classifiers or nouns in brackets at `at`; `at` when there are none: 7|套(户), 6|县(市、区). */
const alternativeEnd = (view: string, at: number, { kind }: UnitEntry, limit: number): number => {
  if ((kind !== 'classifier' && kind !== 'noun') || !hasSignAt(view, at, '(')) return at;
  for (let next = at + 1; ; next++) {
    const other = baseAt(view, next, limit);
    if (other?.kind !== kind) return at;
    next += other.symbol.length;
    if (next >= limit) return at;
    if (hasSignAt(view, next, ')')) return next + 1;
    if (!hasSignAt(view, next, '、')) return at;
  }
};

/** The end of /立方米, 每平方米, ·月 at `at`; `at` when there is none. */
const denominatorEnd = (view: string, at: number, limit: number): number => {
  const sign = view.charCodeAt(at);
  if (sign !== 0x2f && sign !== 0x6bcf && sign !== 0xb7) return at;
  const begin = at + 1 + (multipliers.startingAt(view, at + 1, limit)?.length ?? 0);
  const base = baseAt(view, begin, limit);
  return base === undefined ? at : begin + base.symbol.length;
};

/** 个多百分点, 个 百分点, 个多亿元: the one unit that 多 or a blank parts in the middle. */
const partedUnit = /个(?:([多余])\s*(百分点|基点|月|亿元?)|\s+(百分点|基点|月))/y;

/** 多, 余 or a blank: most 个 stand before the noun itself. */
const mayPart = signSet('多余 \t\n');

/** The powers of ten at `head`, with 余 or 多 among them and before it from `at` on: 3|万多亿|元. */
const readMultipliers = (view: string, at: number, head: number, limit: number) => {
  let end = head;
  let isMore = head > at;
  let symbol = '';
  let only: Multiplier | undefined;
  for (
    let found = multipliers.startingAt(view, end, limit);
    found !== undefined && (bases.startingAt(view, end, limit)?.length ?? 0) <= found.length;
    found = multipliers.startingAt(view, end, limit)
  ) {
    only = symbol === '' ? found.meaning : undefined;
    symbol += found.meaning.symbol;
    end += found.length;
    const behind = behindMore(view, skipBlanks(view, end, limit), limit);
    const next = skipBlanks(view, end, limit);
    isMore ||= behind > next;
    end = behind;
  }
  return { symbol, only, end, isMore };
};

const readParted = (view: string, start: number, limit: number): WrittenUnit | undefined => {
  if (!hasSignAt(view, start, '个') || start + 1 >= view.length || !mayPart(view.charCodeAt(start + 1)))
    return undefined;
  partedUnit.lastIndex = start;
  const parted = partedUnit.exec(view);
  const end = start + (parted?.[0].length ?? 0);
  if (parted === null || end > Math.min(limit, start + 8)) return undefined;
  const symbol = `个${parted[2] ?? parted[3]}`;
  return { start, end, symbol, unit: findUnit(symbol), isMore: parted[1] !== undefined };
};

/**
 * The unit that stands at `at`, behind a number and perhaps a blank.
 *  > 6400| 余件
 */
export const readUnit = (view: string, at: number, limit: number): WrittenUnit => {
  const start = skipBlanks(view, at, limit);
  const parted = readParted(view, start, limit);
  if (parted !== undefined) return parted;
  const head = behindMore(view, start, limit);
  const plain = baseAt(view, head, limit);
  const { symbol: power, only, end: tail, isMore } = readMultipliers(view, start, head, limit);
  const last = power === '' ? undefined : baseAt(view, tail, limit);
  const scaled = last?.multipliers ? last : undefined;
  const isPlain = power === '' || head + lengthOf(plain) > tail + lengthOf(scaled);
  return isPlain
    ? finish(view, { start, at, begin: head, base: plain, power: '', only: undefined, isMore: head > start, limit })
    : finish(view, { start, at, begin: tail, base: scaled, power, only, isMore, limit });
};

const lengthOf = (base: Base | undefined): number => base?.symbol.length ?? 0;

interface Found {
  readonly at: number;
  readonly start: number;
  /** The simple unit and where it begins. */
  readonly base: Base | undefined;
  readonly begin: number;
  readonly power: string;
  /** The power, when it is a single one. */
  readonly only: Multiplier | undefined;
  readonly isMore: boolean;
  readonly limit: number;
}

const finish = (view: string, { at, start, base, begin, power, only, isMore, limit }: Found): WrittenUnit => {
  if (base === undefined && power === '十') return { start: at, end: at, symbol: '', unit: undefined, isMore: false };
  if (base === undefined) {
    const end = power === '' && !isMore ? at : begin;
    return { start, end, symbol: power, unit: power === '' ? undefined : findUnit(power), isMore };
  }
  const stop = begin + base.symbol.length;
  const end = denominatorEnd(view, alternativeEnd(view, stop, base, limit), limit);
  const { symbol, unit } = powered(power, only, base);
  if (end > stop) {
    const whole = symbol + view.slice(stop, end);
    const composed = findUnit(whole);
    if (composed !== undefined) return { start, end, symbol: whole, unit: composed, isMore };
  }
  return { start, end: stop, symbol, unit, isMore };
};
