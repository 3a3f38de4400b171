/**
 * Text with a blank around every Han character, so that the tokenizer makes a word of each and a phrase finds names
 * of any length, two characters too: 就业 → "就 业". Other scripts keep their words.
 */
export function searchWords(text: string): string {
  return text
    .replace(/\p{Script=Han}/gu, ' $& ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The phrase query that finds a text as it is typed; its last word may go on. Undefined where no word is left. */
export function searchPhrase(text: string): string | undefined {
  const words = searchWords(text.replace(/[^\p{L}\p{N}]+/gu, ' '));
  if (words === '') return undefined;
  return `"${words}" *`;
}
