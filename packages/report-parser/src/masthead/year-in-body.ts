import { PROMISED_DEEDS } from '../outline/promised-deeds.ts';

/** What a body says of its years, where neither a masthead nor a heading names one. */

/** A year with words that only the plan for it has: its targets, its tasks, what shall be done. */
const PLANNED =
  /((?:19|20)\d{2}) ?年(?:[^,。;:\n]{0,24}目标(?:任务)?(?:建议)?(?:是|为|:)|[^,。;:\n]{0,12}总体要求(?:是|:)|,?[^,。;:\n]{0,12}(?:我们)?将(?:会|继续|重点|着力|全力|认真|聚焦|坚持|大力|重点抓好)|[^,。;:\n]{0,8}(?:工作|任务)(?:主要)?安排|(?<=关于(?:19|20)\d{2} ?年)的?(?:政府)?工作,)/g;

/** A year that the figures of the review are expected for, or with which a paragraph of it opens. */
const EXPECTED = /(?:预计|预期|刚?刚?过去的) ?((?:19|20)\d{2}) ?年/g;
const OPENING =
  /^[\s*#—-]{0,6}((?:19|20)\d{2}) ?年(?:,|:|是|[^,。;:\d]{2,12},)(?!(?:我们)?[^,。]{0,12}(?:将|要|力争|确保|目标|任务))/;

const latestOf = (paragraphs: readonly string[], pattern: RegExp): number | undefined => {
  const years = paragraphs.flatMap((words) => [...words.matchAll(pattern)].map((match) => Number(match[1])));
  return years.length > 0 ? years.reduce((a, b) => Math.max(a, b)) : undefined;
};

const openedYear = (paragraphs: readonly string[]): number | undefined => {
  for (const words of paragraphs) {
    const year = OPENING.exec(words)?.[1];
    if (year !== undefined) return Number(year);
  }
  return undefined;
};

const promisedYear = (paragraphs: readonly string[]): number | undefined => {
  for (const words of paragraphs) {
    const year = PROMISED_DEEDS.exec(words)?.groups?.year;
    if (year !== undefined) return Number(year);
  }
  return undefined;
};

/** The year that a text plans, from the first words of its paragraphs, folded; undefined when they tell none. */
export const yearInBody = (paragraphs: readonly string[]): number | undefined => {
  const planned = latestOf(paragraphs, PLANNED) ?? promisedYear(paragraphs);
  if (planned !== undefined) return planned;
  const reviewed = latestOf(paragraphs, EXPECTED) ?? openedYear(paragraphs);
  return reviewed === undefined ? undefined : reviewed + 1;
};
