import type { HeadingCandidate } from './find-headings.ts';
import type { Paragraph } from './join-paragraphs.ts';
import type { HeadingList, Nesting } from './nest-headings.ts';
import { firstStop } from './sentence-end.ts';

/** No cut heading goes on further than this. */
const LONGEST_REST = 60;

/**
 * Where the headings of a list are sentences, one that ends with its line was cut by the end of a page: it goes on to
 * the first full stop behind.
 * > （四）持续增强承载力，加快建设中 ⏎ ⏎ 心城市|。全面推进…
 */
export const closeCutHeadings = (
  view: string,
  paragraphs: readonly Paragraph[],
  nesting: Nesting,
): readonly HeadingCandidate[] =>
  nesting.lists
    .flatMap((list) =>
      list.members.map(({ heading }) => (isCut(list, heading) ? close(view, paragraphs, heading) : heading)),
    )
    .sort((a, b) => a.start - b.start);

const isCut = (list: HeadingList, heading: HeadingCandidate): boolean =>
  heading.style === 'open' &&
  heading.ordinal !== undefined &&
  list.members.filter((node) => node.heading.style !== 'open').length * 2 > list.members.length;

const close = (view: string, paragraphs: readonly Paragraph[], heading: HeadingCandidate): HeadingCandidate => {
  const next = paragraphs[heading.paragraph + 1];
  if (!next) return heading;
  const end = firstStop(view, next.start, Math.min(next.end, next.start + LONGEST_REST));
  return end === undefined ? heading : { ...heading, end, style: 'first' };
};
