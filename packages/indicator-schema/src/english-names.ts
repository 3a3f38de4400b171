import { englishNames } from './generated/english-name-table.ts';

/** What readers of English call a place, by its code in GB/T 2260: Fuling for 500102; undefined where none is kept. */
export const englishPlaceName = (code: string): string | undefined => englishNames[code];
