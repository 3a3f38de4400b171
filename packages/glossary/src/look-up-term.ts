import { knownTerms } from './generated/known-terms.ts';
import type { KnownTerm } from './glossary.ts';
import { termKey } from './parse-slogan.ts';

const plain = (term: string) =>
  termKey(term)
    .replace(/[“”"\s]/gu, '')
    .toLowerCase();

/** The entries of data/glossary for a term however it is quoted: 33618, “33618”, 四上企业, 规模以上, r&d. */
export function lookUpTerm(term: string, terms: readonly KnownTerm[] = knownTerms): KnownTerm[] {
  const wanted = plain(term);
  const exact = terms.filter(({ term: name, aliases, expansion }) =>
    [name, ...aliases, ...(expansion === null ? [] : [expansion])].some(
      (spelling) => plain(spelling) === wanted || spelling.replace(/[“”"\s]/gu, '').toLowerCase() === wanted,
    ),
  );
  if (exact.length > 0 || wanted.length < 2) return exact;
  return terms.filter(({ term: name, aliases }) =>
    [name, ...aliases].some((spelling) => plain(spelling).includes(wanted)),
  );
}
