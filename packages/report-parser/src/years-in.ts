import { foldWidth } from './fold-width.ts';

/** 二〇〇一年, 二00一年, 二OO一年, as older reports write it. */
const spelt = /(?<![〇零一二三四五六七八九])[一二][〇零九0Oo][〇零一二三四五六七八九0Oo]{2}(?= *年)/g;
const DIGITS = '〇一二三四五六七八九';

/** The same words, with such years in digits: each sign stands where it stood. */
export const yearsToDigits = (words: string): string =>
  words.replace(spelt, (year) => [...year.replace(/[零0Oo]/g, '〇')].map((digit) => DIGITS.indexOf(digit)).join(''));

/** 2023年, 2021—2025年, and without 年 where a headline tells what of: 【2021成绩单】, 盘点2022 展望2023. */
const years =
  /(?<!\d)(?:19|20)\d{2}(?= *年|[—~-]\d{4} *年| ?(?:成绩单|任务单|问题清单|答卷))|(?<=盘点|展望|回眸) ?(?:19|20)\d{2}(?!\d)/g;
const mayName = /年|单|答卷|盘点|展望|回眸/;
const none: readonly string[] = [];

/** The years that words name, each with its 年: 2023年, 二〇〇一年, and the first of 2021—2025年. */
export const yearsIn = (words: string): readonly number[] => {
  if (!mayName.test(words)) return [];
  return (yearsToDigits(foldWidth(words)).match(years) ?? none).map(Number);
};
