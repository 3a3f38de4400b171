import { signSet } from '../lexicon/sign-set.ts';
import { findSign } from '../sign-at.ts';
import type { Span } from '../span.ts';
import type { Setting } from '../tree.ts';
import { readPeriod } from './read-period.ts';

/** |到本世纪末|, |到本届政府任期末|: ends that are told without a year. */
const ends =
  /(?:本世纪(末|中叶)|(?:本届(?:政府)?)?任期(?:内|末|届满|结束)|本届(?:政府)?(?:期?末|届满|期满)|政府(?:换届|届满))(?![^,;。]{0,4}(?:规划|目标))/;
const holdsEnd = signSet('纪届任');

/** The years of the term of which a report gives the first: one that reviews the five years of the term before. */
const termOf = ({ reviewSpan, planYear }: Setting): string | null => {
  if (planYear === null || reviewSpan === null) return null;
  const isWhole = Number(reviewSpan.slice(0, 4)) === planYear - 5 && Number(reviewSpan.slice(-4)) === planYear - 1;
  return isWhole ? `${planYear}/${planYear + 4}` : null;
};

/**
 * The year that the words of a plan before an amount mean by the end of a century or of a term, or the years of the term;
 * null where they are not known, undefined where the words name neither, or a year behind it.
 */
export const farEnd = (view: string, words: Span, setting: Setting): string | null | undefined => {
  let at = words.start;
  while (at < words.end && !holdsEnd(view.charCodeAt(at))) at++;
  const found = at < words.end ? ends.exec(view.slice(words.start, words.end)) : null;
  if (found === null) return undefined;
  const behind = { start: words.start + found.index + found[0].length, end: words.end };
  if (findSign(view, ';', behind.start, behind.end) >= 0) return undefined;
  if (readPeriod(view, behind, behind, setting) !== undefined) return undefined;
  if (!found[0].includes('世纪')) {
    const term = termOf(setting);
    return found[0].endsWith('内') ? term : (term?.slice(-4) ?? null);
  }
  return found[1] === '末' && setting.planYear !== null ? String(Math.ceil(setting.planYear / 100) * 100) : null;
};
