import { signSet } from '../lexicon/sign-set.ts';
import { skipBlanksBack } from '../quantity/skip-blanks.ts';
import type { SourceText } from '../source-text.ts';

const OPEN_BRACKET = 0x28;
const ENUMERATION_COMMA = 0x3001; // 、
const ORDINAL_SIGN = 0x7b2c; // 第

const isNumeral = signSet('一二三四五六七八九十');

/** Signs behind which a heading may begin in the middle of a line. */
const standsBefore = signSet(' 。!?;:”)');

/** 位居全市第| 一、|12个季度…: with a blank in between, what goes on behind these. */
const goesOn = signSet('第,、和与及');

/**
 * Offsets inside a line at which a numbered heading may begin, found from the few characters that can number one.
 * > …的厚望! |二、2024年工作安排 今年是…
 */
export const inlineBeginnings = ({ view, signIndex }: SourceText, from: number, end: number): readonly number[] => {
  const found: number[] = [];
  let rank = signIndex.firstFrom(from + 1);
  for (let at = signIndex.placeOf(rank); at < end; at = signIndex.placeOf(++rank)) {
    const unit = view.charCodeAt(at);
    if (unit !== OPEN_BRACKET && unit !== ENUMERATION_COMMA && unit !== ORDINAL_SIGN) continue;
    const start = unit === ENUMERATION_COMMA ? numeralStart(view, at, from) : at;
    if (start <= from || start >= end || !standsBefore(view.charCodeAt(start - 1))) continue;
    if (counts(view, unit, at) && !goesOn(view.charCodeAt(skipBlanksBack(view, start, from) - 1))) found.push(start);
  }
  return found;
};

/** The beginning of the numeral that ends before the comma; the comma itself when there is none. */
const numeralStart = (view: string, comma: number, from: number): number => {
  let start = comma;
  while (start > from && comma - start < 4 && isNumeral(view.charCodeAt(start - 1))) start--;
  return start;
};

const counts = (view: string, unit: number, at: number): boolean =>
  unit === ENUMERATION_COMMA ? isNumeral(view.charCodeAt(at - 1)) : isNumeral(view.charCodeAt(at + 1));
