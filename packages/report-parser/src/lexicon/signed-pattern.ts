import { signSet } from './sign-set.ts';

/** Whether a stretch of a text, by default the whole, fits a pattern. */
export type Fits = (view: string, start?: number, end?: number) => boolean;

/**
 * Patterns that are tried only where a sign stands without which they cannot match: most words are told by one sign, and
 * are spared the slice and the search.
 */
const signed =
  (pattern: RegExp, mayFit: (view: string, start: number, end: number) => boolean): Fits =>
  (view, start = 0, end = view.length) => {
    const last = Math.min(end, view.length);
    return start < last && mayFit(view, start, last) && pattern.test(view.slice(start, last));
  };

/** A pattern whose every match begins with one of `signs`, at the head of the stretch. */
export const opening = (signs: string, pattern: RegExp): Fits => {
  const opens = signSet(signs);
  return signed(pattern, (view, start) => opens(view.charCodeAt(start)));
};

/** A pattern whose every match ends with one of `signs`, at the end of the stretch. */
export const closing = (signs: string, pattern: RegExp): Fits => {
  const closes = signSet(signs);
  return signed(pattern, (view, _, end) => closes(view.charCodeAt(end - 1)));
};

/** A pattern whose every match holds one of `signs`, anywhere in the stretch. */
export const holding = (signs: string, pattern: RegExp): Fits => {
  const isHeld = signSet(signs);
  return signed(pattern, (view, start, end) => {
    for (let at = start; at < end; at++) if (isHeld(view.charCodeAt(at))) return true;
    return false;
  });
};
