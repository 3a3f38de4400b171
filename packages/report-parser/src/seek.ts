/**
 * Behind the end of any text. Infinity, or any number beyond 31 bits, would turn the offsets of the loops that ask for
 * the next place into doubles, which must become integers again at every character.
 */
export const NOWHERE = 0x3fffffff;

/** The next place at or behind an offset, `NOWHERE` when there is none; the offsets asked for must rise. */
export type Seek = (from: number) => number;

/** Finds the next place of `words` at or behind an offset; offsets must rise, and the text is passed over once. */
export const makeSeek = (view: string, words: string): Seek => {
  let next = view.indexOf(words);
  return (from) => {
    if (next >= 0 && next < from) next = view.indexOf(words, from);
    return next < 0 ? NOWHERE : next;
  };
};
