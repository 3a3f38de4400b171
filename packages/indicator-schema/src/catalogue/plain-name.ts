/** Signs that a name can have or not have: blanks, quotes, brackets, the middle dot, colons, and 的. */
const silent = new Set(' \t\r\n\u3000\u00a0“”"\'‘’「」『』《》〈〉()（）[]［］【】〔〕·•・:：的');

/** A name in half width and capitals, without the signs that make no difference. */
export const plainName = (text: string): string => {
  let plain = '';
  for (const character of text) {
    if (silent.has(character)) continue;
    const code = character.charCodeAt(0);
    plain += code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : character;
  }
  return plain.toUpperCase();
};
