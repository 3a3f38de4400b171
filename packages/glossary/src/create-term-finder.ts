import type { Span } from '@gongbao/indicator-schema';
import { spellingsOf, termKey } from './parse-slogan.ts';
import { TermAutomaton } from './term-automaton.ts';

export interface TermMatch<T> extends Span {
  readonly term: T;
}

/** Looks for the terms it was made from, in time linear in the text whatever their number. */
export type TermFinder<T> = (text: string) => TermMatch<T>[];

interface Spelling<T> {
  readonly term: T;
  readonly word: string;
  /** Whether it stands in quotation marks, which belong to the search but not to the match. */
  readonly marked: boolean;
}

const isMarked = (word: string) => /^[“"][^“”"]*[”"]$/u.test(word);
const isLatin = (character: string | undefined) => character !== undefined && /[A-Za-z0-9&]/u.test(character);

/** EOD is no match inside GEODE, nor R&D in R&D2. */
const standsAlone = (text: string, start: number, end: number) =>
  !(isLatin(text[start]) && isLatin(text[start - 1])) && !(isLatin(text[end - 1]) && isLatin(text[end]));

function spell<T extends { readonly term: string; readonly aliases?: readonly string[] }>(term: T): Spelling<T>[] {
  const words = new Set([term.term, ...(term.aliases ?? [])].flatMap(spellingsOf).filter((word) => word !== ''));
  return [...words].map((word) => ({ term, word, marked: isMarked(word) }));
}

/** From left to right, of those that begin together the longest, and none inside another. */
function leftmostLongest<M extends Span>(matches: M[]): M[] {
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: M[] = [];
  for (const match of matches) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  }
  return kept;
}

/** Makes a finder of terms; of terms with one key the first stands. */
export function createTermFinder<T extends { readonly term: string; readonly aliases?: readonly string[] }>(
  terms: readonly T[],
): TermFinder<T> {
  const byKey = new Map<string, T>();
  for (const term of terms) {
    const key = termKey(term.term);
    if (!byKey.has(key)) byKey.set(key, term);
  }
  const spellings = [...byKey.values()].flatMap(spell);
  const automaton = new TermAutomaton(spellings.map(({ word }) => word));
  return (text) => {
    const matches: TermMatch<T>[] = [];
    automaton.scan(text, (index, start, end) => {
      const spelling = spellings[index];
      if (spelling === undefined || !standsAlone(text, start, end)) return;
      const marks = spelling.marked ? 1 : 0;
      matches.push({ term: spelling.term, start: start + marks, end: end - marks });
    });
    return leftmostLongest(matches);
  };
}
