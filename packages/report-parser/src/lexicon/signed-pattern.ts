import { SignTable, signsOf } from './sign-table.ts';

/** Whether a stretch of a text, by default the whole, fits a pattern. */
export type Fits = (view: string, start?: number, end?: number) => boolean;

/*
 * Patterns that are tried only where a sign stands without which they cannot match: most words are told by one sign, and
 * are spared the slice and the search. Each kind asks for its sign by itself: a call from one to the other costs as much.
 */

/** A pattern whose every match begins with one of `signs`, at the head of the stretch. */
export const opening = (signs: string, pattern: RegExp): Fits => {
  const openings = signsOf(signs);
  return (view, start = 0, end = view.length) => {
    const last = Math.min(end, view.length);
    return start < last && openings.has(view.charCodeAt(start)) && pattern.test(view.slice(start, last));
  };
};

/** A pattern whose every match ends with one of `signs`, at the end of the stretch. */
export const closing = (signs: string, pattern: RegExp): Fits => {
  const closings = signsOf(signs);
  return (view, start = 0, end = view.length) => {
    const last = Math.min(end, view.length);
    return start < last && closings.has(view.charCodeAt(last - 1)) && pattern.test(view.slice(start, last));
  };
};

/** A pattern whose every match holds one of `signs`, anywhere in the stretch. */
export const holding = (signs: string, pattern: RegExp): Fits => {
  const held = signsOf(signs);
  return (view, start = 0, end = view.length) => {
    const last = Math.min(end, view.length);
    for (let at = start; at < last; at++)
      if (held.has(view.charCodeAt(at))) return pattern.test(view.slice(start, last));
    return false;
  };
};

/** Patterns in order, and those of them whose every match begins with a sign: a place is asked only for what it may be. */
export const byOpening = (
  rows: readonly (readonly [signs: string, pattern: RegExp])[],
): ((code: number) => readonly RegExp[] | undefined) => {
  const patternsOf = new Map<number, RegExp[]>();
  for (const [signs, pattern] of rows)
    for (const sign of new Set(signs)) {
      const code = sign.charCodeAt(0);
      patternsOf.set(code, [...(patternsOf.get(code) ?? []), pattern]);
    }
  const lists = [undefined, ...patternsOf.values()];
  const table = new SignTable(new Map([...patternsOf.keys()].map((code, rank) => [code, rank + 1])));
  return (code) => lists[table.of(code)];
};
