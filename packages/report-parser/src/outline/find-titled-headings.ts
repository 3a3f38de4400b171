import { hasSignAt } from '../sign-at.ts';
import type { HeadingCandidate } from './find-headings.ts';
import { BULLET_RANK, type HeadingForm } from './heading-forms.ts';
import type { Paragraph } from './join-paragraphs.ts';
import { isPartTitle } from './part-title.ts';
import { roleOfTitle } from './section-roles.ts';
import { marksBefore, withoutClosingMarks } from './title-marks.ts';

/** An outermost heading that is known by its words, which say what its section is. */
const TITLED: HeadingForm = {
  name: 'titled',
  rank: 3,
  firsts: '',
  pattern: /(?!)/y,
  weak: false,
  inline: false,
  example: '2023年工作回顾',
};

/** The same where what is numbered 一、二、 stands below it. */
const ABOVE: HeadingForm = { ...TITLED, rank: 2 };

/** No title of a part is longer. */
const LONGEST = 48;

const isOutermost = ({ form }: HeadingCandidate): boolean =>
  form.rank !== 'relative' && form.rank <= 3 && form.rank > 0;

/** A line whose words name a part of a report, where these begin, and the heading that it is by its number. */
interface Title {
  readonly paragraph: number;
  readonly titleStart: number;
  readonly end: number;
  readonly numbered: HeadingCandidate | undefined;
}

/**
 * Where no outermost heading is numbered as most reports number them, those whose words name the parts of a report are
 * outermost, whatever stands before them: another number, a bullet, a mark of the page, or nothing. Those that stand in
 * one series with them are, too.
 * > 1. |2023年工作回顾|
 */
export const findTitledHeadings = (
  view: string,
  paragraphs: readonly Paragraph[],
  known: readonly HeadingCandidate[],
): readonly HeadingCandidate[] => {
  const outermost = known.filter((heading) => isOutermost(heading) && !heading.form.weak);
  if (outermost.length > 0) return inOrder([...known, ...titlesAbove(view, paragraphs, outermost)]);
  const titles = findTitles(view, paragraphs, known);
  const raised = new Set<HeadingCandidate>();
  for (const form of new Set(titles.map(({ numbered }) => numbered?.form)))
    if (form !== undefined) for (const heading of seriesOf(form, titles, known)) raised.add(heading);
  const plain = titles.flatMap((title) => (title.numbered ? [] : [toHeading(paragraphs, title, TITLED)]));
  const others = known.map((heading) =>
    raised.has(heading) ? { ...heading, form: TITLED, number: undefined } : heading,
  );
  return inOrder([...others, ...plain]);
};

const inOrder = (headings: readonly HeadingCandidate[]): readonly HeadingCandidate[] =>
  [...headings].sort((a, b) => a.start - b.start);

/**
 * The titles of the parts where they stand without a number above headings that are numbered within the parts: one that
 * looks back, before all numbers, and one that looks ahead; or the latter alone, in a text that only plans.
 * > |“十四五”时期发展成就和2025年工作回顾|…|“十五五”时期主要目标和2026年重点工作|…|一、扩大内需
 */
const titlesAbove = (
  view: string,
  paragraphs: readonly Paragraph[],
  outermost: readonly HeadingCandidate[],
): readonly HeadingCandidate[] => {
  const [first] = outermost;
  if (first === undefined || outermost.some(({ form }) => form.rank !== TITLED.rank)) return [];
  const [opening, ...others] = findTitles(view, paragraphs, outermost);
  const roleOf = ({ titleStart, end }: Pick<Title, 'titleStart' | 'end'>): string | undefined =>
    roleOfTitle(view.slice(titleStart, end));
  if (opening === undefined || opening.end > first.start) return [];
  const isOnly = others.length === 0 && outermost.every((one) => roleOf(one) === undefined);
  if (roleOf(opening) === 'plan' ? outermost.every((one) => roleOf(one) === undefined) : isOnly)
    return [toHeading(paragraphs, opening, ABOVE)];
  if (roleOf(opening) !== 'review') return [];
  if (others.some((title) => title.numbered !== undefined && roleOf(title) === 'review')) return [];
  const plain = [opening, ...others.filter(({ numbered }) => numbered === undefined)];
  if (!plain.some((title) => roleOf(title) === 'plan')) return [];
  return plain.map((title) => toHeading(paragraphs, title, ABOVE));
};

/** ● 2023年成绩单: a line of its own behind a bullet. */
const isBulleted = ({ form, end, lineEnd }: Paragraph): boolean => form?.form.rank === BULLET_RANK && end === lineEnd;

/** |【今年工作目标】| 生产总值增长8%: where the frame ends that heads a paragraph with the title of a part. */
const framedTitle = (view: string, { start, end }: Paragraph): number | undefined => {
  if (!hasSignAt(view, start, '【')) return undefined;
  const close = view.slice(start, Math.min(end - 1, start + LONGEST)).indexOf('】');
  return close > 0 && isPartTitle(view, start + 1, start + close) ? start + close + 1 : undefined;
};

const findTitles = (
  view: string,
  paragraphs: readonly Paragraph[],
  known: readonly HeadingCandidate[],
): readonly Title[] => {
  const numbered = new Map(known.filter(({ inline }) => !inline).map((heading) => [heading.paragraph, heading]));
  return paragraphs.flatMap((paragraph, index): Title[] => {
    const heading = numbered.get(index);
    const framed = heading === undefined ? framedTitle(view, paragraph) : undefined;
    if (framed !== undefined)
      return [{ paragraph: index, titleStart: paragraph.start + 1, end: framed, numbered: undefined }];
    if (heading === undefined && !paragraph.plain && !isBulleted(paragraph)) return [];
    const { end } = heading ?? paragraph;
    const from = heading?.titleStart ?? paragraph.start;
    if (end - from > LONGEST) return [];
    const words = withoutClosingMarks(view.slice(from, end));
    const behind = heading === undefined ? marksBefore(words) : 0;
    const skipped = isPartTitle(words, behind) ? behind : behind > 0 && isPartTitle(words) ? 0 : undefined;
    return skipped === undefined ? [] : [{ paragraph: index, titleStart: from + skipped, end, numbered: heading }];
  });
};

/** The headings of one form that number the parts: all, where they count from one to the last without another list. */
const seriesOf = (
  form: HeadingForm,
  titles: readonly Title[],
  known: readonly HeadingCandidate[],
): readonly HeadingCandidate[] => {
  const titled = titles.flatMap(({ numbered }) => (numbered?.form === form ? [numbered] : []));
  const all = known.filter((heading) => heading.form === form);
  const countsOn = all.length > 1 && all.every(({ number }, index) => number === index + 1);
  if (countsOn && titled[0] === all[0]) return all;
  return titled.length > 1 ? titled : [];
};

const toHeading = (
  paragraphs: readonly Paragraph[],
  { paragraph, titleStart, end }: Title,
  form: HeadingForm,
): HeadingCandidate => ({
  start: paragraphs[paragraph]?.start ?? titleStart,
  end,
  titleStart,
  form,
  ordinal: undefined,
  number: undefined,
  paragraph,
  reach: end,
  style: 'open',
  inline: false,
});
