import { signSet } from '../lexicon/sign-set.ts';
import { isHan } from '../quantity/is-han.ts';
import { skipBlanksBack } from '../quantity/skip-blanks.ts';
import type { Seek } from '../seek.ts';
import type { Span } from '../span.ts';

/** A number whose digits, or whose decimals, blanks part, from its first digit on; then what stands behind it. */
const TORN = /\d+(?:(?: +| *\. +| +\.|\.)(?=\d)\d*){1,8}(?<rest>\d| *[.:/—–~-] *\d| *[年月日]| )?/y;

const YEAR = /^(?:19|20)\d\d$/;

const BLANK = 0x20;
const isDigitOrPoint = signSet('0123456789.');

/**
 * The blanks inside the numbers of a stretch that a converter tore, where nothing else can be meant: behind a Chinese
 * sign, with a unit behind. Figures of a table that stand a blank apart are none.
 * > 合同引资7| |08.7亿元   增长5.| |3%   20| |24年
 */
export const findTornNumbers = (view: string, { start, end }: Span, nextBlank: Seek): readonly Span[] => {
  const blanks: Span[] = [];
  for (let at = nextBlank(start); at < end; at = nextBlank(at + 1)) {
    if (at === 0 || !isDigitOrPoint(view.charCodeAt(at - 1)) || !goesOn(view, at, end)) continue;
    const from = numberStart(view, at, start);
    TORN.lastIndex = from;
    const match = TORN.exec(view);
    if (!match) continue;
    if (TORN.lastIndex <= end && isOne(view, from, match, { start, end }))
      for (const blank of blanksIn(match, from)) blanks.push(blank);
    at = Math.min(end, Math.max(at, from + match[0].length - 1));
  }
  return blanks;
};

/** Whether a digit or a point stands behind the blanks. */
const goesOn = (view: string, at: number, end: number): boolean => {
  let behind = at + 1;
  while (behind < end && view.charCodeAt(behind) === BLANK) behind++;
  return behind < end && isDigitOrPoint(view.charCodeAt(behind));
};

const numberStart = (view: string, at: number, limit: number): number => {
  let from = at;
  while (from > limit && isDigitOrPoint(view.charCodeAt(from - 1))) from--;
  return from;
};

/** Whether the parts make one number: a year, or one with words before and behind, in a sentence. */
const isOne = (view: string, from: number, match: RegExpExecArray, { start, end }: Span): boolean => {
  const rest = match.groups?.rest ?? '';
  const parts = match[0].slice(0, match[0].length - rest.length);
  const digits = parts.replaceAll(' ', '');
  if (rest.trim() === '年') return YEAR.test(digits) && !/(?:19|20)\d\d$/.test(parts);
  if (isDecimal(parts)) return !/[年月日]/.test(rest) && isBehindWords(view, skipBlanksBack(view, from, start), start);
  if (rest.trim() !== '' || !/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits) || /(?:^|\D)(?:19|20)\d\d$/.test(parts))
    return false;
  const before = skipBlanksBack(view, from, start);
  if (!isBehindWords(view, before, start)) return false;
  const behind = from + parts.length;
  if (before === from && rest === '') return true;
  const isInSentence =
    !HOLDS_FIGURES.test(view.slice(Math.max(start, from - NEAR), from)) &&
    GOES_ON.test(view.slice(behind, Math.min(end, behind + NEAR)));
  return isInSentence && isUnit(view, behind + rest.length);
};

/** Blanks beside the point alone: 5. 3, 5 .3. */
const isDecimal = (parts: string): boolean => /^\d+ *\. *\d+$/.test(parts);

/** A Chinese sign stands before, or the figure with which these make a range or a ratio: 6.4:|41. 2. */
const isBehindWords = (view: string, at: number, start: number): boolean =>
  at > start &&
  (isHan(view.charCodeAt(at - 1)) || /[)”]$|[\d%] *[:~—–-]{1,2} *$/.test(view.slice(Math.max(start, at - 6), at)));

const isUnit = (view: string, at: number): boolean => isHan(view.charCodeAt(at)) || view.charAt(at) === '%';

/** A sentence has stops this near; a row of a table that lost its borders has none, but other figures. */
const NEAR = 40;

const HOLDS_FIGURES = /\d[^\d,。;:]*$/;
const GOES_ON = /^[^\d\n]*[,。;]/;

const blanksIn = ({ 0: words }: RegExpExecArray, from: number): readonly Span[] =>
  Array.from(words.matchAll(/(?<=[\d.]) +(?=[\d.])/g), ({ index, 0: blank }) => ({
    start: from + index,
    end: from + index + blank.length,
  }));
