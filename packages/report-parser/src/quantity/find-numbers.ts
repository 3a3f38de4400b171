import type { Span } from '../span.ts';
import type { NumberToken } from '../tree.ts';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The end of the digit run that begins at `at`. */
const digitsEnd = (view: string, at: number, limit: number): number => {
  let end = at;
  while (end < limit && isDigit(view.charCodeAt(end))) end++;
  return end;
};

/** Whether three digits and no fourth follow the comma at `at`: 1|,096. */
const isThousandsComma = (view: string, at: number, limit: number): boolean =>
  view.charCodeAt(at) === 44 && digitsEnd(view, at + 1, Math.min(limit, at + 5)) === at + 4;

/** The numbers of a stretch of the folded view, in order. */
export const findNumbers = (view: string, { start, end: limit }: Span): NumberToken[] => {
  const numbers: NumberToken[] = [];
  for (let at = start; at < limit; at++) {
    if (!isDigit(view.charCodeAt(at))) continue;
    let end = digitsEnd(view, at, limit);
    if (end - at <= 3) while (isThousandsComma(view, end, limit)) end += 4;
    const whole = view.slice(at, end).replaceAll(',', '');
    const hasDecimals = view.charCodeAt(end) === 46 && end + 1 < limit && isDigit(view.charCodeAt(end + 1));
    const decimalsEnd = hasDecimals ? digitsEnd(view, end + 1, limit) : end;
    numbers.push({ start: at, end: decimalsEnd, digits: whole + view.slice(end, decimalsEnd) });
    at = decimalsEnd - 1;
  }
  return numbers;
};
