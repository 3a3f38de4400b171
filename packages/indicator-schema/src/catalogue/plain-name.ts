/** Signs that a name can have or not have: blanks, quotes, brackets, the middle dot, colons, and 的. */
const silent = /[\s“”"'‘’「」『』《》〈〉()（）[\]［］【】〔〕·•・:：的]+/g;
const fullWidth = /[\uff01-\uff5e]/g;
const needsCare = /[\s“”"'‘’「」『』《》〈〉()[\]【】〔〕·•・:的\uff01-\uff5ea-z]/;

const halfWidth = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/** A name in half width and capitals, without the signs that make no difference. */
export const plainName = (text: string): string =>
  needsCare.test(text) ? text.replace(silent, '').replace(fullWidth, halfWidth).toUpperCase() : text;
