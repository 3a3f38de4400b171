import { createTermFinder, type TermFinder, type TermMatch } from './create-term-finder.ts';
import { knownTerms } from './generated/known-terms.ts';
import type { KnownTerm } from './glossary.ts';

let finder: TermFinder<KnownTerm> | undefined;

/** Marks the terms of data/glossary in any text. The finder is made at the first call. */
export function findTerms(text: string): TermMatch<KnownTerm>[] {
  finder ??= createTermFinder(knownTerms);
  return finder(text);
}
