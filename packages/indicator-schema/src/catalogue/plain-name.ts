import { CharacterSet } from './character-set.ts';

/** Signs that a name can have or not have: blanks, quotes, brackets, the middle dot, colons, and 的. */
const silent = /[\s“”"'‘’「」『』《》〈〉()（）[\]［］【】〔〕·•・:：的]+/g;
const fullWidth = /[\uff01-\uff5e]/g;

/** Which characters a plain name does without: most names have none, and are told so at one read a character. */
const changed = new CharacterSet(
  '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff“”"\'‘’「」『』《》〈〉()[]【】〔〕·•・:的',
);
changed.addRange(0x2000, 0x200a); // blanks
changed.addRange(0xff01, 0xff5e); // full width
changed.addRange(0x61, 0x7a); // small letters

const halfWidth = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/** A name in half width and capitals, without the signs that make no difference. */
export const plainName = (text: string): string => {
  for (let at = 0; at < text.length; at++)
    if (changed.has(text.charCodeAt(at))) return text.replace(silent, '').replace(fullWidth, halfWidth).toUpperCase();
  return text;
};
