import { inSameWords } from '@gongbao/indicator-schema/search-names';

export type SearchKind = 'place' | 'indicator' | 'report' | 'term';

/**
 * Text with a blank around every Han character, so that the tokenizer makes a word of each and a phrase finds names
 * of any length, two characters too: 就业 → "就 业". Other scripts keep their words. What is written in full width is
 * found by half width, and the other way round: ＧＤＰ is GDP.
 */
export function searchWords(text: string): string {
  return inHalfWidth(text)
    .replace(/\p{Script=Han}/gu, ' $& ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The phrase query that finds a text as it is typed, and in the words that mean the same: 国内生产总值, GDP. */
export function searchPhrase(text: string): string | undefined {
  const phrases = [...new Set(askedForms(text).map(phraseOf))].filter((phrase) => phrase !== undefined);
  return phrases.length === 0 ? undefined : phrases.join(' OR ');
}

const inHalfWidth = (text: string): string => text.normalize('NFKC');

/** As it is typed first. */
export const askedForms = (text: string): readonly string[] => {
  const typed = inHalfWidth(text);
  return [...new Set([typed, inSameWords(typed)])];
};

/** Names, and what they are in the words that mean the same. */
export const namesInSameWords = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => [name, inSameWords(name)])),
];

/** How names stand beside each other among the words of a document. */
export const nameMark = ' | ';

/**
 * The phrase query that finds a text as it is typed; its last word may go on, unless it is a Han character, which is a
 * word whole: all words that begin with a common one would be looked through in vain. Undefined where no word is left.
 */
function phraseOf(text: string): string | undefined {
  const words = searchWords(text.replace(/[^\p{L}\p{N}]+/gu, ' '));
  if (words === '') return undefined;
  return /\p{Script=Han}$/u.test(words) ? `"${words}"` : `"${words}" *`;
}
