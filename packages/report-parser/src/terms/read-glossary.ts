import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { type Entry, type EntryNumber, readEntry, readEntryNumber } from './read-entry.ts';

interface Draft {
  readonly start: number;
  end: number;
  readonly number: EntryNumber | undefined;
}

/**
 * The entries of a glossary. Where they are numbered, a paragraph without the next number goes on with the entry
 * before it; where they are not, each paragraph is one.
 */
export const readGlossary = (source: SourceText, paragraphs: readonly Span[]): readonly Entry[] => {
  const drafts = paragraphs.some(({ start }) => readEntryNumber(source.view, start)?.number === 1)
    ? numberedDrafts(source, paragraphs)
    : paragraphs.map(({ start, end }): Draft => ({ start, end, number: undefined }));
  return drafts.flatMap((draft) => readEntry(source, draft, draft.number) ?? []);
};

const numberedDrafts = (source: SourceText, paragraphs: readonly Span[]): readonly Draft[] => {
  const drafts: Draft[] = [];
  let next = 1;
  for (const { start, end } of paragraphs) {
    const number = readEntryNumber(source.view, start);
    const last = drafts.at(-1);
    const isAlike = last?.number === undefined || number?.form === last.number.form;
    if (number && isAlike && (number.number === next || number.number === next + 1)) {
      drafts.push({ start, end, number });
      next = number.number + 1;
    } else if (last) last.end = end;
    next = splitInside(source, drafts, next, start);
  }
  return drafts;
};

/** Entries that follow one another in one line: …。|2.“两新”：…。 */
const splitInside = (source: SourceText, drafts: Draft[], first: number, start: number): number => {
  const { view } = source;
  let next = first;
  let from = start;
  for (let last = drafts.at(-1); last; last = drafts.at(-1)) {
    const at = findNumber(view.slice(from, last.end), next);
    const number = at > 0 ? readEntryNumber(view, from + at) : undefined;
    if (number?.number !== next) return next;
    const stop = view.indexOf('。', number.end);
    if (!readEntry(source, { start: number.end, end: stop < 0 ? last.end : Math.min(stop, last.end) }, undefined))
      return next;
    from += at;
    drafts.push({ start: from, end: last.end, number });
    last.end = from;
    next++;
  }
  return next;
};

/** Where an entry's number stands behind a full stop; -1 when it does not. */
const findNumber = (words: string, number: number): number => {
  for (let at = words.indexOf(`${number}.`); at >= 0; at = words.indexOf(`${number}.`, at + 1)) {
    if (/。\s*$/.test(words.slice(Math.max(0, at - 4), at))) return at;
  }
  return -1;
};
