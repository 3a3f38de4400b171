import type { Span } from '../span.ts';

const STOPS = new Set(',。;:!?、\n');

/** Without quotes no term before a mark is believed to be longer. */
const LONGEST = 20;
const LONGEST_QUOTED = 40;

/** The words that a footnote mark explains: from the quote before it, or from the last stop. */
export const termBefore = (view: string, mark: number): Span => {
  let start = mark;
  let depth = 0;
  while (start > 0 && mark - start < LONGEST_QUOTED) {
    const char = view.charAt(start - 1);
    if (char === '”' || char === '》') depth++;
    else if (char === '“' || char === '《') {
      if (--depth <= 0) return { start: start - 1, end: mark };
    } else if (depth === 0 && (STOPS.has(char) || mark - start >= LONGEST)) break;
    start--;
  }
  return { start, end: mark };
};
