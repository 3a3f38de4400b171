import { matchesAt, type Signs } from '../find-signs.ts';
import type { Span } from '../span.ts';

/** > |[bookmark: _GoBack]|农业生产稳中有增… */
const BOOKMARK = /(?<=^|\n\s*)\[bookmark:[^\]\n]{0,60}\] */y;

/** What converters leave of a Word file's bookmarks at the beginning of a paragraph. */
export const findBookmarks = (view: string, signs: Signs): readonly Span[] =>
  Array.from(matchesAt(view, signs.marks, BOOKMARK), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
