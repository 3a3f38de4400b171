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

/**
 * The unit that stands at `at`, behind a number and perhaps a blank.
 *  > 6400| 余件
 */
export const readUnit = (view: string, at: number, limit: number): WrittenUnit => {
  const start = skipBlanks(view, at, limit);
  const split = /^个[多余]\s*(百分点|基点|月)/.exec(view.slice(start, Math.min(limit, start + 8)));
  if (split !== null) {
    const symbol = `个${split[1]}`;
    return { start, end: start + split[0].length, symbol, unit: findUnit(symbol), isMore: true };
  }
  const head = behindMore(view, start, limit);
  const plainEnd = baseEnd(view, head, limit);
  const multiplied = head + (multipliers.startingAt(view, head, limit)?.length ?? 0);
  const tail = multiplied > head ? behindMore(view, skipBlanks(view, multiplied, limit), limit) : head;
  const multipliedEnd = multiplied > head ? baseEnd(view, tail, limit, true) : tail;

  const isPlain = multiplied === head || plainEnd > Math.max(multiplied, multipliedEnd);
  const base = isPlain ? head : tail;
  const baseStop = isPlain ? plainEnd : multipliedEnd;
  const prefix = isPlain ? '' : view.slice(head, multiplied);
  const isMore = head > start || (!isPlain && tail > skipBlanks(view, multiplied, limit));
  const end = baseStop > base ? denominatorEnd(view, baseStop, limit) : Math.max(isMore ? base : 0, isPlain ? at : multiplied);
  const symbol = prefix + (baseStop > base ? view.slice(base, end) : '');
  const unit = symbol === '' ? undefined : findUnit(symbol);
  if (unit !== undefined || end === baseStop || baseStop === base) return { start, end, symbol, unit, isMore };
  const simple = prefix + view.slice(base, baseStop);
  return { start, end: baseStop, symbol: simple, unit: findUnit(simple), isMore };
};
