import type { Span } from '../span.ts';
import type { Setting } from '../tree.ts';
import { readLeadingPeriod } from './read-period.ts';

const thisYear = /(?:今年|明年|\d{4}年)(?!.{0,4}[”"])/;

/**
 * The years that the sentences of a plan speak of, when these are more than the coming one: “十五五”时期 opens the
 * five years, 今年 or a year closes them.
 */
export const nextPlanSpan = (
  view: string,
  sentence: Span,
  setting: Setting,
  span: string | undefined,
): string | undefined => {
  const words = view.slice(sentence.start, Math.min(sentence.end, sentence.start + 40));
  if (!words.includes('年') && !words.includes('五”')) return span;
  const leading = readLeadingPeriod(
    view,
    { start: sentence.start, end: Math.min(sentence.end, sentence.start + 40) },
    setting,
  );
  if (leading?.includes('/') && setting.planYear !== null && Number(leading.slice(-4)) > setting.planYear)
    return leading;
  return thisYear.test(words.slice(0, 16)) ? undefined : span;
};
