import { matchesAt, type Signs } from '../find-signs.ts';
import type { Span } from '../span.ts';

/** > |[bookmark: _GoBack]|农业生产稳中有增… */
const BOOKMARK = /(?<=^|\n\s*)\[bookmark:[^\]\n]{0,60}\] */y;

/** What converters leave of a Word file's bookmarks at the beginning of a paragraph. */
export const findBookmarks = (view: string, signs: Signs): readonly Span[] =>
  matchesAt(view, signs.marks, BOOKMARK).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
