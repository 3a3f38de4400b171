import type { Span } from '../span.ts';

/** > |[bookmark: _GoBack]|农业生产稳中有增… */
const BOOKMARK = /(?<=^|\n\s*)\[bookmark:[^\]\n]{0,60}\] */g;

/** What converters leave of a Word file's bookmarks at the beginning of a paragraph. */
export const findBookmarks = (view: string): readonly Span[] =>
  [...view.matchAll(BOOKMARK)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
