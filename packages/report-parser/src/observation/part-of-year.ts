import type { Span } from '../span.ts';
import type { Sentence, Setting } from '../tree.ts';

const partOfYear = /[上下]半年|(?:[一二三四1-4]|前[二三两]个?)季度|(?<!\d)\d{1,2}月?[-—–~至到]\d{1,2}月(?!\d)/;

export const namesPartOfYear = (words: string): boolean => partOfYear.test(words);

/**
 * The words by which the results that a sentence tells are of part of a year, which no period can say; undefined when
 * they are of whole years, or targets.
 *  > |上半年|，固定资产投资增长6.1%
 */
export const partOfYearIn = (view: string, { start, end, role, namesPart }: Sentence): Span | undefined => {
  if (!namesPart || role === 'plan' || role === 'government-building') return undefined;
  const found = partOfYear.exec(view.slice(start, end));
  return found === null ? undefined : { start: start + found.index, end: start + found.index + found[0].length };
};

/** Whether a result behind `at` is of part of a year, by its sentence or by the report's title. */
export const isOfPart = (sentence: Sentence, part: Span | undefined, at: number, setting: Setting): boolean =>
  (part !== undefined && part.end <= at) || (setting.isOfPart && sentence.role === 'review');
