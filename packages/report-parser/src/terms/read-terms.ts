import type { Term } from '@gongbao/indicator-schema';
import type { Signs } from '../find-signs.ts';
import type { SourceText } from '../source-text.ts';
import { type Span, textOf } from '../span.ts';
import type { Block, Issue } from '../tree.ts';
import { defineTerm } from './define-term.ts';
import type { FootnoteMark } from './find-marks.ts';
import { findOccurrences } from './find-occurrences.ts';
import { type Abbreviation, findAbbreviations } from './read-abbreviations.ts';
import type { Entry } from './read-entry.ts';
import { readGlossary } from './read-glossary.ts';

export interface TermsReading {
  readonly terms: readonly Term[];
  /** The numbers of the notes themselves. */
  readonly marks: readonly Span[];
  readonly issues: readonly Issue[];
}

export interface TermEvidence {
  readonly blocks: readonly Block[];
  readonly signs: Signs;
  readonly marks: readonly FootnoteMark[];
  /** Notes that stand outside a glossary. */
  readonly notes: readonly Entry[];
}

/** The terms of a report: its glossary, its footnotes, and the short forms that its sentences introduce. */
export const readTerms = (source: SourceText, { blocks, signs, marks, notes }: TermEvidence): TermsReading => {
  const listed = readGlossaries(source, blocks);
  const starts = new Set(listed.map(({ start }) => start));
  const entries = [...listed, ...notes.filter(({ start }) => !starts.has(start))].sort((a, b) => a.start - b.start);
  const isNote = makeInside(blocks.filter(({ type }) => type === 'note' || type === 'chrome'));
  const pointers = referencesByNumber(marks.filter((mark) => !isNote(mark.start)));
  const unmarked = entries.filter((entry) => !isPointedAt(entry, pointers));
  const occurrences = findOccurrences(
    source.view,
    unmarked.map((entry) => nameOf(source, entry.term)),
  );
  const defined = entries.map((entry) => {
    const named = occurrences.get(nameOf(source, entry.term)) ?? [];
    const references = isPointedAt(entry, pointers)
      ? (pointers.get(entry.number ?? -1) ?? [])
      : named.filter(({ start }) => !isNote(start));
    return defineTerm(source, entry, references);
  });
  const introduced = findAbbreviations(source.view, signs)
    .filter(({ term }) => !isNote(term.start))
    .map((abbreviation) => toTerm(source, abbreviation));
  return {
    terms: [...defined.map(({ term }) => term), ...introduced].sort(byWords),
    marks: entries.flatMap(({ mark }) => mark ?? []),
    issues: defined.flatMap(({ issues }) => issues),
  };
};

/** The order in which a glossary is looked up; code units, so that every platform sorts alike. */
const byWords = (a: Term, b: Term): number => (a.term < b.term ? -1 : a.term > b.term ? 1 : 0);

const readGlossaries = (source: SourceText, blocks: readonly Block[]): readonly Entry[] => {
  const sections = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.type !== 'note' || block.role !== 'glossary' || block.section === null) continue;
    const list = sections.get(block.section);
    if (list) list.push(block);
    else sections.set(block.section, [block]);
  }
  return [...sections.values()].flatMap((paragraphs) => readGlossary(source, paragraphs));
};

const isPointedAt = ({ number }: Entry, pointers: ReadonlyMap<number, unknown>): boolean =>
  number !== null && pointers.has(number);

const nameOf = (source: SourceText, { start, end }: Span): string => source.view.slice(start, end);

const referencesByNumber = (marks: readonly FootnoteMark[]): ReadonlyMap<number, readonly FootnoteMark[]> => {
  const byNumber = new Map<number, FootnoteMark[]>();
  for (const mark of marks) {
    const list = byNumber.get(mark.number);
    if (list) list.push(mark);
    else byNumber.set(mark.number, [mark]);
  }
  return byNumber;
};

/** Tells whether an offset lies in one of the spans, which come in order. */
const makeInside =
  (spans: readonly Span[]) =>
  (at: number): boolean => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };

const toTerm = (source: SourceText, { term, definition }: Abbreviation): Term => ({
  number: null,
  term: textOf(source, term),
  definition: { ...definition },
  components: [],
  references: [],
});
