import { isPartTitle } from './part-title.ts';

/** Marks and numbers before a title, of whatever kind: `## `, `【一】`, `一，`, `1 `. */
const OPENING_MARKS =
  /^[#*★☆●○〇■□◆◇▲▶◤◥▍▌❖ ]*(?:[(【[〔] *[一二三四五六七八九十\d]{1,3} *[)】\]〕]|【|(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:\.\d{1,2})?)(?: *[、.,:]| ))?[*:、 ]*/;

/** How many signs of a line are marks before its title. */
export const marksBefore = (words: string): number => OPENING_MARKS.exec(words)?.[0].length ?? 0;

/** ★今年目标|★|, 2023年工作回顾|：|, 【2024任务单|】| */
export const withoutClosingMarks = (words: string): string =>
  words.replace(/(?<=^【[^】]{2,24})】$/, '').replace(/(?<![* 。;:★☆●■◆◢◣])[* 。;:★☆●■◆◢◣]+$/, '');

/** Whether a line is the title of a part, behind whatever marks: ## 一、|2008年工作|, ★|今年目标|★. */
export const isMarkedPartTitle = (line: string): boolean => {
  const words = withoutClosingMarks(line);
  return isPartTitle(words) || isPartTitle(words.slice(marksBefore(words)));
};
