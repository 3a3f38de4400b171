import { foldWidth } from './fold-width.ts';

/** 二〇〇一年, as older reports write it. */
const spelt = /(?<![〇零一二三四五六七八九])[一二][〇零九][〇零一二三四五六七八九]{2}(?= *年)/g;
const DIGITS = '〇一二三四五六七八九';

/** The same words, with such years in digits: each sign stands where it stood. */
export const yearsToDigits = (words: string): string =>
  words.replace(spelt, (year) => [...year.replaceAll('零', '〇')].map((digit) => DIGITS.indexOf(digit)).join(''));

const years = /(?<!\d)(?:19|20)\d{2}(?= *年|[—~-]\d{4} *年)/g;
const none: readonly string[] = [];

/** The years that words name, each with its 年: 2023年, 二〇〇一年, and the first of 2021—2025年. */
export const yearsIn = (words: string): readonly number[] => {
  if (!words.includes('年')) return [];
  return (yearsToDigits(foldWidth(words)).match(years) ?? none).map(Number);
};
