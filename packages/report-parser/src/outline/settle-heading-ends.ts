import type { HeadingCandidate } from './find-headings.ts';
import type { Paragraph } from './join-paragraphs.ts';
import type { HeadingList, Nesting } from './nest-headings.ts';
import { firstStop } from './sentence-end.ts';

/** No cut heading goes on further than this. */
const LONGEST_REST = 60;

/**
 * Sets the ends of headings that a line's end makes doubtful, by the others of their list. Where those are sentences,
 * one that ends with its line was cut by the end of a page, and goes on to the first full stop behind; where those are
 * lines, one that runs on into a sentence happened to fill its line.
 * > （四）持续增强承载力，加快建设中 ⏎ ⏎ 心城市。|全面推进…
 * > 二、主要成就和目标任务| ⏎ 过去五年，…
 */
export const settleHeadingEnds = (
  view: string,
  paragraphs: readonly Paragraph[],
  nesting: Nesting,
): readonly HeadingCandidate[] =>
  nesting.lists.flatMap((list) => settleList(view, paragraphs, list)).sort((a, b) => a.start - b.start);

const settleList = (
  view: string,
  paragraphs: readonly Paragraph[],
  { members }: HeadingList,
): readonly HeadingCandidate[] => {
  const headings = members.map(({ heading }) => heading);
  const open = headings.filter(({ style }) => style === 'open').length;
  return headings.map((heading) => {
    if (heading.ordinal === undefined) return heading;
    if (heading.style === 'open') return open * 2 < headings.length ? close(view, paragraphs, heading) : heading;
    return open * 2 > headings.length ? cutAtLine(paragraphs, heading) : heading;
  });
};

const close = (view: string, paragraphs: readonly Paragraph[], heading: HeadingCandidate): HeadingCandidate => {
  const next = paragraphs[heading.paragraph + 1];
  if (!next) return heading;
  const end = firstStop(view, next.start, Math.min(next.end, next.start + LONGEST_REST));
  return end === undefined ? heading : { ...heading, end, style: 'first' };
};

const cutAtLine = (paragraphs: readonly Paragraph[], heading: HeadingCandidate): HeadingCandidate => {
  const lineEnd = paragraphs[heading.paragraph]?.lineEnd ?? heading.end;
  return lineEnd > heading.titleStart && lineEnd < heading.end ? { ...heading, end: lineEnd, style: 'open' } : heading;
};
