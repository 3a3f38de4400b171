import type { Signs } from '../find-signs.ts';
import type { Paragraph } from '../outline/join-paragraphs.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { findConvertedNotes } from './find-converted-notes.ts';
import type { FootnoteMark } from './find-marks.ts';
import type { Entry } from './read-entry.ts';
import { readEntry, readEntryNumber } from './read-entry.ts';
import { repeatedTerm } from './repeated-term.ts';
import { termBefore } from './term-before.ts';

/** Notes outside a glossary: in brackets in the text, or in paragraphs that begin with a mark used before. */
export interface NotesReading {
  readonly spans: readonly Span[];
  readonly entries: readonly Entry[];
}

export const findNotes = (
  source: SourceText,
  paragraphs: readonly Paragraph[],
  { marks, signs }: { readonly marks: readonly FootnoteMark[]; readonly signs: Signs },
): NotesReading => {
  const firstByNumber = new Map<number, FootnoteMark>();
  for (const mark of marks) if (!firstByNumber.has(mark.number)) firstByNumber.set(mark.number, mark);
  const converted = findConvertedNotes(source.view, signs).map(({ start, end, number, definition }) => ({
    span: { start, end },
    entry: entryAt(source, { start, end, number, definition }, firstByNumber.get(number)),
  }));
  const markAt = new Map(marks.map((mark) => [mark.start, mark]));
  const printed = paragraphs.flatMap(({ start, end }) => {
    const mark = markAt.get(start);
    const first = mark && firstByNumber.get(mark.number);
    if (!mark || mark.style === 'circle' || !first || first.start >= start) return [];
    const number = readEntryNumber(source.view, start);
    const own = readEntry(source, { start, end }, number);
    const definition = { start: number?.end ?? start, end };
    return [
      { span: { start, end }, entry: own ?? entryAt(source, { start, end, number: mark.number, definition }, first) },
    ];
  });
  const notes = [...converted, ...printed].sort((a, b) => a.span.start - b.span.start);
  return { spans: notes.map(({ span }) => span), entries: notes.flatMap(({ entry }) => entry ?? []) };
};

interface Note extends Span {
  readonly number: number;
  readonly definition: Span;
}

/** A note that does not repeat its term explains the words before its mark. */
const entryAt = ({ view }: SourceText, note: Note, mark: FootnoteMark | undefined): Entry | undefined => {
  if (!mark) return undefined;
  const term = termBefore(view, mark.start);
  const { start, end } = note.definition;
  const { words, length } = repeatedTerm(view.slice(term.start, term.end), view.slice(start, end));
  const isCut = length > 0 && view.charAt(mark.start - 1) !== '”';
  return {
    ...note,
    mark: undefined,
    term: isCut ? { start: mark.start - words.length, end: mark.start } : term,
    definition: { start: start + length, end },
  };
};
