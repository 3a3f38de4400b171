import { isDigit } from '../is-digit.ts';
import { isHan } from '../quantity/is-han.ts';
import { skipBlanks, skipBlanksBack } from '../quantity/skip-blanks.ts';
import { ASIDE, FREE } from './join-paragraphs.ts';
import type { Line } from './line.ts';
import { isPageNumber } from './page-number.ts';

const BARE = /^\d{1,3}$/;

/** So many bare numbers that count up are the numbers of pages. */
const ENOUGH = 3;

/** A page's number that stands within a figure, which a page break parts from its unit: 收入4.6 ⏎ |1| ⏎ 亿元. */
const partsFigure = (view: string, { start, end }: Line): boolean => {
  const before = skipBlanksBack(view, start, 0);
  const behind = skipBlanks(view, end, view.length);
  if (!isDigit(view.charCodeAt(before - 1))) return false;
  const line = view.slice(view.lastIndexOf('\n', before - 1) + 1, before);
  return (
    /\p{Script=Han}/u.test(line) && !line.includes('\t') && (isHan(view.charCodeAt(behind)) || view[behind] === '%')
  );
};

/** Marks page numbers among the free lines as asides. */
export const markPageNumbers = (view: string, lines: readonly Line[], uses: Uint8Array): void => {
  const bare: number[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { start, end } = lines[index] as Line;
    if (uses[index] !== FREE || end - start > 16 || start === end) continue;
    const words = view.slice(start, end);
    if (isPageNumber(words)) uses[index] = ASIDE;
    else if (BARE.test(words)) {
      if (partsFigure(view, lines[index] as Line)) uses[index] = ASIDE;
      bare.push(index);
    }
  }
  const numbers = bare.map((index) => Number(view.slice(lines[index]?.start, lines[index]?.end)));
  const counts = bare.length >= ENOUGH && numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  if (counts) for (const index of bare) uses[index] = ASIDE;
};
