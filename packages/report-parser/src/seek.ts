/** The next place at or behind an offset, infinite when there is none; the offsets asked for must rise. */
export type Seek = (from: number) => number;

/** Finds the next place of `words` at or behind an offset; offsets must rise, and the text is passed over once. */
export const makeSeek = (view: string, words: string): Seek => {
  let next = view.indexOf(words);
  return (from) => {
    if (next >= 0 && next < from) next = view.indexOf(words, from);
    return next < 0 ? Number.POSITIVE_INFINITY : next;
  };
};
