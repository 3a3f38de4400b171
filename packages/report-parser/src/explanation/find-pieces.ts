import type { Span } from '../span.ts';

/** A piece shorter than this can stand anywhere by chance. */
const SHORTEST = 2;

/** The longest beginning of `words` that stands in a stretch: in its last place there. */
const longestBeginning = (view: string, words: string, { start, end }: Span): Span | undefined => {
  const stretch = view.slice(start, end);
  for (let length = words.length; length >= SHORTEST; length--) {
    const at = stretch.lastIndexOf(words.slice(0, length));
    if (at >= 0) return { start: start + at, end: start + at + length };
  }
  return undefined;
};

/** Where the pieces of a name stand, which may be put together of several: |汽车|、商品房|销售额|. In order. */
export const findPieces = (view: string, name: string, within: Span): Span[] => {
  const pieces: Span[] = [];
  for (let at = 0; at < name.length; ) {
    const piece = longestBeginning(view, name.slice(at), within);
    if (piece !== undefined) pieces.push(piece);
    at += piece === undefined ? 1 : piece.end - piece.start;
  }
  return pieces.sort((a, b) => a.start - b.start);
};
