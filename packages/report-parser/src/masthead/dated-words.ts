import { yearsIn, yearsToDigits } from '../years-in.ts';

/** What words around a report say of its year, where no report's title does. */

const MONTHS = '一二三四五六七八九十';

const numberOf = (month: string): number => {
  if (/^\d/.test(month)) return Number(month);
  return month.length === 1 ? MONTHS.indexOf(month) + 1 : 10 + MONTHS.indexOf(month.slice(-1)) + 1;
};

const YEAR_AND_MONTH = /(?<!\d)((?:19|20)\d{2}) *年 *(\d{1,2}|十[一二]|[一二三四五六七八九十]) *月/;

/** |2009.2.16|, alone in its line, or as the index of an office's papers has it: 发文日期：|2016-02-25|. */
const DOTTED =
  /(?:^|\n|[发成]文日期:?|印发日期:?|生成日期:?) *((?:19|20)\d{2})[.\-/](\d{1,2})[.\-/]\d{1,2}(?: *(?:$|\n)|(?!\d))/;

/** Year and month of the first date: |2010年1月|在…会议上, |二〇一三年一月|. */
export const monthIn = (words: string): readonly [number, number] | undefined => {
  const match = YEAR_AND_MONTH.exec(yearsToDigits(words)) ?? DOTTED.exec(words);
  return match ? [Number(match[1]), numberOf(match[2] ?? '')] : undefined;
};

/** A line that holds nothing but the day on which it was signed, or the paper that printed it: (原载《某某日报》2007年1月27日第1版). */
const SIGNED = /^[^。;]{0,16}(?:19|20)\d{2} *年 *\d{1,2} *月 *\d{1,2} *日[^。;]{0,6}$/;

/** Year and month of the line that signs a text at its end. */
export const signedMonth = (paragraphs: readonly string[]): readonly [number, number] | undefined => {
  for (const words of paragraphs.slice(-3).reverse()) {
    const digits = yearsToDigits(words.trim());
    if (SIGNED.test(digits)) return monthIn(digits);
  }
  return undefined;
};

/** 某某镇|2015年工作总结|, 述职报告（|2020年度履行职责情况|): a year that is over. */
const OVER =
  /((?:19|20)\d{2})年度?(?!第?[一二三四]季度|[上下]半年|前|\d{1,2}月)[^,。;:\d]{0,18}(?:总结|回顾|履行职责|履职|完成情况|述职)/;

/** The year that words say is over, where they name no later one. */
export const yearOver = (words: string): number | undefined => {
  const digits = yearsToDigits(words);
  const over = OVER.exec(digits)?.[1];
  return over !== undefined && yearsIn(digits).every((year) => year <= Number(over)) ? Number(over) : undefined;
};

/** 某政发〔|2014|〕3号 */
const NUMBERED = /[〔[]((?:19|20)\d{2})[〕\]] *\d{1,4} *号/;

export const yearOfNumber = (words: string): number | undefined => {
  const year = NUMBERED.exec(words)?.[1];
  return year === undefined ? undefined : Number(year);
};
