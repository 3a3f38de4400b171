import type { HeadingCandidate } from './find-headings.ts';
import { BULLET_RANK, type HeadingForm } from './heading-forms.ts';
import type { Paragraph } from './join-paragraphs.ts';
import type { OrdinalGap } from './nest-headings.ts';

/** A heading that never had a number: a short line of its own between paragraphs. */
const PLAIN: HeadingForm = {
  name: 'plain',
  rank: BULLET_RANK,
  firsts: '',
  pattern: /(?!)/y,
  weak: true,
  inline: false,
  example: '扩大有效投资',
};

const plainHeading = (
  { start, end }: Paragraph,
  paragraph: number,
  form: HeadingForm,
  number: number | undefined,
): HeadingCandidate => ({
  start,
  end,
  titleStart: start,
  form,
  ordinal: undefined,
  number,
  paragraph,
  reach: end,
  style: 'open',
  inline: false,
});

/**
 * Gives short lines the numbers that a list leaves out, when there are exactly as many of them.
 * > 着力扩大内需 … 着力抓好创新 … |（三）着力改善民生
 */
export const recoverLostNumbers = (
  paragraphs: readonly Paragraph[],
  gaps: readonly OrdinalGap[],
): readonly HeadingCandidate[] =>
  gaps.flatMap(({ heading, expected, after }) => {
    const lost = plainBetween(paragraphs, after, heading.paragraph);
    const missing = (heading.number ?? expected) - expected;
    return lost.length === missing ? lost.map(([p, at], i) => plainHeading(p, at, heading.form, expected + i)) : [];
  });

const plainBetween = (
  paragraphs: readonly Paragraph[],
  after: number,
  before: number,
): readonly (readonly [Paragraph, number])[] => {
  const found: (readonly [Paragraph, number])[] = [];
  for (let index = after + 1; index < before; index++) {
    const paragraph = paragraphs[index];
    if (paragraph?.plain) found.push([paragraph, index]);
  }
  return found;
};

/** The short lines that are no heading yet, behind the first heading. */
export const findPlainHeadings = (
  paragraphs: readonly Paragraph[],
  known: readonly HeadingCandidate[],
): readonly HeadingCandidate[] => {
  const used = new Set(known.map((heading) => heading.paragraph));
  let begun = false;
  return paragraphs.flatMap((paragraph, index) => {
    begun ||= used.has(index);
    return begun && paragraph.plain && !used.has(index) ? [plainHeading(paragraph, index, PLAIN, undefined)] : [];
  });
};
