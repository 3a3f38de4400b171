import { hasSignAt } from '../sign-at.ts';
import type { SourceText } from '../source-text.ts';
import { buildSections, type Outline } from './build-sections.ts';
import { findHeadings, type HeadingCandidate } from './find-headings.ts';
import { findTitledHeadings } from './find-titled-headings.ts';
import type { Paragraph } from './join-paragraphs.ts';
import { findLandmarks, GLOSSARY } from './landmarks.ts';
import { type HeadingList, type Nesting, nestHeadings } from './nest-headings.ts';
import { findPlainHeadings, recoverLostNumbers } from './recover-headings.ts';
import { roleOfTitle } from './section-roles.ts';
import { settleHeadingEnds } from './settle-heading-ends.ts';

/** Reads the headings of a text that ends at `end`, whatever numbering it kept or lost. */
export const readOutline = (source: SourceText, paragraphs: readonly Paragraph[], end: number): Outline => {
  const { view } = source;
  const closers = findClosers(view, paragraphs);
  const nest = makeNest(closers, end);

  const candidates = findTitledHeadings(view, paragraphs, findCandidates(source, paragraphs));
  const numbered = keepLists(nest(candidates));
  const recovered = recoverLostNumbers(paragraphs, nest(numbered).gaps);
  const known = inOrder([...numbered, ...recovered]);
  const plain = findPlainHeadings(paragraphs, known);
  const kept = keepLists(nest(inOrder([...known, ...plain])));
  const nesting = nest(settleHeadingEnds(view, paragraphs, nest(kept)));
  return buildSections(source, nesting, recovered);
};

/** Nests headings, and does not nest the same ones again: most often no step has left one out or found another. */
const makeNest = (closers: readonly number[], end: number) => {
  let nested: readonly HeadingCandidate[] | undefined;
  let nesting: Nesting | undefined;
  return (headings: readonly HeadingCandidate[]): Nesting => {
    if (nesting === undefined || nested === undefined || !areSame(headings, nested)) {
      nesting = nestHeadings(headings, closers, end);
      nested = headings;
    }
    return nesting;
  };
};

const areSame = (some: readonly HeadingCandidate[], others: readonly HeadingCandidate[]): boolean =>
  some.length === others.length && some.every((heading, index) => heading === others[index]);

const inOrder = (headings: readonly HeadingCandidate[]): readonly HeadingCandidate[] =>
  headings.toSorted((a, b) => a.start - b.start);

/** Numbered headings and landmarks; what a glossary numbers are its entries. */
const findCandidates = (source: SourceText, paragraphs: readonly Paragraph[]): readonly HeadingCandidate[] => {
  const { view } = source;
  const numbered = findHeadings(source, paragraphs);
  const first = numbered.find((heading) => !heading.form.weak)?.start ?? Number.POSITIVE_INFINITY;
  const landmarks = findLandmarks(view, paragraphs).filter((landmark) => landmark.start > first);
  const kept: HeadingCandidate[] = [];
  let next = 0;
  let inGlossary = false;
  let taken = -1;
  for (const heading of numbered) {
    for (let mark = landmarks[next]; mark && mark.start <= heading.start; mark = landmarks[++next]) {
      kept.push(mark);
      taken = mark.end;
      inGlossary = mark.form === GLOSSARY || roleOfTitle(view.slice(mark.titleStart, mark.end)) === 'glossary';
    }
    if (!inGlossary && heading.start >= taken) kept.push(heading);
  }
  return [...kept, ...landmarks.slice(next)];
};

/** Headings that stand in a list; a weak one alone is a sentence that happens to begin like a heading. */
const keepLists = ({ lists }: Nesting): readonly HeadingCandidate[] => {
  const believed = (list: HeadingList): boolean => !list.weak || list.members.length > 1;
  return inOrder(lists.filter(believed).flatMap((list) => list.members.map((node) => node.heading)));
};

const ADDRESS = /各位代表(?!:)/y;

/** Where the speaker turns to the deputies again and leaves the section. */
const findClosers = (view: string, paragraphs: readonly Paragraph[]): readonly number[] =>
  paragraphs.flatMap(({ start }) => {
    ADDRESS.lastIndex = start;
    return hasSignAt(view, start, '各') && ADDRESS.test(view) ? [start] : [];
  });
