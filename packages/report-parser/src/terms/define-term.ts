import type { Term } from '@gongbao/indicator-schema';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Issue } from '../tree.ts';
import { compact } from './compact.ts';
import type { Entry } from './read-entry.ts';
import { decodeSlogan } from './slogan/decode-slogan.ts';

export interface DefinedTerm {
  readonly term: Term;
  readonly issues: readonly Issue[];
}

/** A definition that is longer spells out no slogan. */
const LONGEST_DECODED = 3000;

const beginning = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + LONGEST_DECODED) });

/** Makes a term of an entry: its words on one line, its slogan decoded, the places that refer to it. */
export const defineTerm = (source: SourceText, entry: Entry, references: readonly Span[]): DefinedTerm => {
  const name = compact(source, entry.term);
  const definition = compact(source, beginning(entry.definition));
  const { components, mismatches } = decodeSlogan(name.words, definition.words);
  const term: Term = {
    number: entry.number,
    term: name.asWritten(name.words),
    definition: { ...entry.definition },
    components: components.map(({ symbol, label, items }) => ({
      symbol,
      label: definition.asWritten(label),
      items: items.map(definition.asWritten),
    })),
    references: references.map(({ start, end }) => ({ start, end })),
  };
  const issues = mismatches.map(
    ({ symbol, announced, listed }): Issue => ({
      code: 'announced-count-mismatch',
      span: entry.definition,
      facts: { term: term.term, symbol, announced, found: listed },
    }),
  );
  return { term, issues };
};
