import { CharacterSet } from './character-set.ts';

/** Signs that a name can have or not have: blanks, quotes, brackets, the middle dot, colons, the _ of a lost subscript, and 的. */
const silent = new CharacterSet(
  '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff“”"\'‘’「」『』《》〈〉()（）[]［］【】〔〕·•・:：_的',
);
silent.addRange(0x2000, 0x200a); // blanks

/** Which characters a plain name does without: most names have none, and are told so at one read a character. */
const changed = new CharacterSet();
for (let code = 0; code < 0x10000; code++) if (silent.has(code)) changed.add(code);
changed.addRange(0xff01, 0xff5e); // full width
changed.addRange(0x61, 0x7a); // small letters

const FIRST_FULL_WIDTH = 0xff01;
const FULL_WIDTH_BY = 0xfee0;

const halfWidth = (code: number): number => (code >= FIRST_FULL_WIDTH ? code - FULL_WIDTH_BY : code);

const plainly = (code: number): string => (silent.has(code) ? '' : String.fromCharCode(halfWidth(code)).toUpperCase());

/** A name in half width and capitals, without the signs that make no difference. */
export const plainName = (text: string): string => {
  let plain = '';
  let behind = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!changed.has(code)) continue;
    plain += text.slice(behind, at) + plainly(code);
    behind = at + 1;
  }
  return behind === 0 ? text : plain + text.slice(behind);
};
