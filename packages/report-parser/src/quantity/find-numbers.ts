import { DIGIT, kindOf } from '../lexicon/signs.ts';
import type { Span } from '../span.ts';
import type { NumberToken } from '../tree.ts';

const COMMA = 0x2c;
const POINT = 0x2e;
const FULL_STOP = 0x3002; // 。
const PER_CENT = 0x25;

const isDigit = (view: string, at: number): boolean => (kindOf(view.charCodeAt(at)) & DIGIT) !== 0;

/** The end of the digit run that begins at `at`. */
const digitsEnd = (view: string, at: number, limit: number): number => {
  let end = at;
  while (end < limit && isDigit(view, end)) end++;
  return end;
};

/** Whether three digits and no fourth follow the comma at `at`: 1|,096. */
const isThousandsComma = (view: string, at: number, limit: number): boolean =>
  view.charCodeAt(at) === COMMA && digitsEnd(view, at + 1, Math.min(limit, at + 5)) === at + 4;

/** 增长26|。|8%: a full stop for the point of a share. */
const isSlippedPoint = (view: string, at: number, limit: number): boolean =>
  view.charCodeAt(at) === FULL_STOP &&
  at + 1 < limit &&
  isDigit(view, at + 1) &&
  view.charCodeAt(digitsEnd(view, at + 1, Math.min(limit, at + 3))) === PER_CENT;

/** 31.4|34.7|33.9: three shares of a whole whose colons were lost. */
const glued = /(\d{1,2}\.\d)(\d{1,2}\.\d)(\d{1,2}\.\d)(?![\d.])/y;

/** Whether the number at `at`, with its point at `point`, is one of shares that stand glued together. */
const isGlued = (view: string, at: number, point: number, end: number): boolean => {
  if (end - point < 3 || view.charCodeAt(end) !== POINT || !isDigit(view, end + 1)) return false;
  if (isDigit(view, at - 1)) return true;
  glued.lastIndex = at;
  const parts = glued.exec(view)?.slice(1);
  return parts !== undefined && Math.abs(parts.reduce((sum, part) => sum + Number(part), -100)) < 0.3;
};

/** The number whose first digit stands at `at`. */
export const readNumber = (view: string, at: number, limit: number): NumberToken => {
  const run = digitsEnd(view, at, limit);
  let whole = run;
  if (run - at <= 3) while (isThousandsComma(view, whole, limit)) whole += 4;
  const isSlip = isSlippedPoint(view, whole, limit);
  const hasDecimals = isSlip || (view.charCodeAt(whole) === POINT && whole + 1 < limit && isDigit(view, whole + 1));
  const last = hasDecimals ? digitsEnd(view, whole + 1, limit) : whole;
  const end = hasDecimals && isGlued(view, at, whole, last) ? whole + 2 : last;
  if (isSlip) return { start: at, end, digits: `${view.slice(at, whole)}.${view.slice(whole + 1, end)}` };
  const written = view.slice(at, end);
  return { start: at, end, digits: whole === run ? written : written.replaceAll(',', '') };
};

/** The numbers of a stretch of the folded view, in order. */
export const findNumbers = (view: string, { start, end }: Span): NumberToken[] => {
  const numbers: NumberToken[] = [];
  for (let at = start; at < end; at++) {
    if (!isDigit(view, at)) continue;
    const number = readNumber(view, at, end);
    numbers.push(number);
    at = number.end - 1;
  }
  return numbers;
};
