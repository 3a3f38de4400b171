/** Signs that a name can have or not have: blanks, quotes, brackets, the middle dot, colons, and 的. */
const silent = /[\s“”"'‘’「」『』《》〈〉()（）[\]［］【】〔〕·•・:：的]+/g;
const fullWidth = /[\uff01-\uff5e]/g;

/** Which characters a plain name does without: most names have none, and are told so at one read a character. */
const isChanged = new Uint8Array(0x10000);
for (const sign of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff“”"\'‘’「」『』《》〈〉()[]【】〔〕·•・:的')
  isChanged[sign.charCodeAt(0)] = 1;
isChanged.fill(1, 0x2000, 0x200b); // blanks
isChanged.fill(1, 0xff01, 0xff5f); // full width
isChanged.fill(1, 0x61, 0x7b); // small letters

const halfWidth = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/** A name in half width and capitals, without the signs that make no difference. */
export const plainName = (text: string): string => {
  for (let at = 0; at < text.length; at++)
    if (isChanged[text.charCodeAt(at)] === 1)
      return text.replace(silent, '').replace(fullWidth, halfWidth).toUpperCase();
  return text;
};
