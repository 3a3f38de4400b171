import { otherEncodingOf } from './decode-text.ts';
import type { ReadResult } from './read-result.ts';
import { refuse } from './refuse.ts';

/** The refusal of bytes that are no text in an encoding that is read: of Chinese in another, or of no text at all. */
export const refuseBytes = (bytes: Uint8Array): ReadResult => {
  const encoding = otherEncodingOf(bytes);
  return encoding === undefined
    ? refuse('not-text')
    : refuse('other-format', { format: `text in ${encoding}, not in UTF-8, UTF-16 or GB18030`, encoding });
};
