import { signSet } from '../lexicon/sign-set.ts';

const DIGITS = '〇一二三四五六七八九';

/** Most are written so. */
const isPlain = (words: string): boolean => {
  for (let at = 0; at < words.length; at++) if (!isPlainSign(words.charCodeAt(at))) return false;
  return true;
};

const FORMAL = '壹贰叁肆伍陆柒捌玖拾';
const PLAIN = '一二三四五六七八九十';
const isPlainSign = signSet(PLAIN);

/** Signs that hold a number of their own, each row counting from one. */
const ENCLOSED = ['⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛', '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * The value of a Chinese ordinal up to ninety-nine, of Arabic digits, of a sign that holds a number, or of a Roman number
 * up to twelve; undefined for anything else.
 */
export const readOrdinal = (words: string): number | undefined => {
  if (isPlain(words)) return readHan(words);
  if (/^\d{1,3}$/.test(words)) return Number(words);
  const row = ENCLOSED.find((signs) => signs.includes(words.charAt(0)));
  if (row !== undefined) return words.length === 1 ? row.indexOf(words) + 1 : undefined;
  if (/^[IVX]/.test(words)) return ROMAN.indexOf(words) + 1 || undefined;
  return readHan(words.replace(/[壹贰叁肆伍陆柒捌玖拾]/g, (char) => PLAIN.charAt(FORMAL.indexOf(char))));
};

const readHan = (words: string): number | undefined => {
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
