import { BLANK, kindOf } from '../lexicon/signs.ts';

/** The first position at or behind `at` that holds no blank and no line break. */
export const skipBlanks = (view: string, at: number, limit: number): number => {
  let end = at;
  while (end < limit && kindOf(view.charCodeAt(end)) & BLANK) end++;
  return end;
};

/** The position behind the last character before `at` that is no blank. */
export const skipBlanksBack = (view: string, at: number, limit: number): number => {
  let start = at;
  while (start > limit && kindOf(view.charCodeAt(start - 1)) & BLANK) start--;
  return start;
};
