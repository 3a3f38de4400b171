/** The first position at or behind `at` that holds no blank and no line break. */
export const skipBlanks = (view: string, at: number, limit: number): number => {
  let end = at;
  while (end < limit && isBlank(view.charCodeAt(end))) end++;
  return end;
};

/** The position behind the last character before `at` that is no blank. */
export const skipBlanksBack = (view: string, at: number, limit: number): number => {
  let start = at;
  while (start > limit && isBlank(view.charCodeAt(start - 1))) start--;
  return start;
};

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0x3000 || code === 0xa0;
