const DIGITS = '〇一二三四五六七八九';

/** The value of a Chinese ordinal up to ninety-nine, or of Arabic digits; undefined for anything else. */
export const readOrdinal = (words: string): number | undefined => {
  if (/^\d{1,3}$/.test(words)) return Number(words);
  const ten = words.indexOf('十');
  if (ten < 0) return words.length === 1 ? digit(words) : undefined;
  const tens = ten === 0 ? 1 : digit(words.slice(0, ten));
  const ones = ten === words.length - 1 ? 0 : digit(words.slice(ten + 1));
  return tens === undefined || ones === undefined ? undefined : tens * 10 + ones;
};

const digit = (char: string): number | undefined => {
  const value = char.length === 1 ? DIGITS.indexOf(char) : -1;
  return value < 0 ? undefined : value;
};
