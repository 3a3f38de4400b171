import type { Span } from '../span.ts';

/** The years that a list of amounts is told of one by one, and where the words that name them stand. */
export interface ListedYears extends Span {
  readonly years: readonly string[];
}

const spanOfYears = /((?:19|20)\d{2}) ?年?(?:[-—–~]{1,2}|至|到)((?:19|20)\d{2}) ?年/;
const listOfYears = /(?:\d{4} ?年?[、和与]){1,9}\d{4} ?年/;

const yearsBetween = (first: number, last: number): string[] =>
  Array.from({ length: Math.max(0, Math.min(12, last - first + 1)) }, (_, index) => String(first + index));

/**
 * The years of a stretch, when they are as many as the amounts behind it.
 *  > 2019、2020、2021年|地区生产总值分别增长7%、3%和8%, 2016—2018年|，分别完成…
 */
export const listedYears = (view: string, { start, end }: Span, count: number): ListedYears | undefined => {
  const words = view.slice(start, end);
  const list = listOfYears.exec(words);
  const found = list ?? spanOfYears.exec(words);
  if (found === null) return undefined;
  const years = list === null ? yearsBetween(Number(found[1]), Number(found[2])) : (list[0].match(/\d{4}/g) ?? []);
  if (years.length !== count) return undefined;
  return { years, start: start + found.index, end: start + found.index + found[0].length };
};
