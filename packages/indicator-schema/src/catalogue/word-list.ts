import { CharacterSet } from './character-set.ts';

/** Words to be found at the beginning or at the end of a name. */
export interface WordList {
  readonly beginnings: WordGroups;
  readonly endings: WordGroups;
}

/** Words by the character that they begin or end with, the longest first. */
interface WordGroups {
  /** The characters that they begin or end with: most others are told off at one read. */
  readonly characters: CharacterSet;
  readonly byCharacter: ReadonlyMap<number, readonly string[]>;
}

const groupBy = (words: readonly string[], codeOf: (word: string) => number): WordGroups => {
  const characters = new CharacterSet();
  const byCharacter = new Map<number, string[]>();
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const code = codeOf(word);
    characters.add(code);
    byCharacter.set(code, [...(byCharacter.get(code) ?? []), word]);
  }
  return { characters, byCharacter };
};

export const makeWordList = (words: readonly string[]): WordList => ({
  beginnings: groupBy(words, (word) => word.charCodeAt(0)),
  endings: groupBy(words, (word) => word.charCodeAt(word.length - 1)),
});

const none: readonly string[] = [];

const wordsOf = ({ characters, byCharacter }: WordGroups, code: number): readonly string[] =>
  characters.has(code) ? (byCharacter.get(code) ?? none) : none;

/** Whether a word stands at `at` in a name; its first character is known to. Most others differ in the second. */
const standsAt = (word: string, name: string, at: number): boolean =>
  word.length === 1 ||
  (at + 1 < name.length && word.charCodeAt(1) === name.charCodeAt(at + 1) && name.startsWith(word, at));

/** A name needs two characters: what is shorter is no name without its word. */
const shortestName = 2;

/** The longest word that a name begins with, or that stands at `at` in it. */
export const beginningOf = (name: string, { beginnings }: WordList, at = 0): string | undefined => {
  if (at >= name.length) return undefined;
  for (const word of wordsOf(beginnings, name.charCodeAt(at))) if (standsAt(word, name, at)) return word;
  return undefined;
};

/** 全年城镇新增就业 → 城镇新增就业: a name without the longest word that it begins with. */
export const withoutBeginning = (name: string, { beginnings }: WordList): string | undefined => {
  if (name.length <= shortestName) return undefined;
  for (const word of wordsOf(beginnings, name.charCodeAt(0)))
    if (name.length - word.length >= shortestName && standsAt(word, name, 0)) return name.slice(word.length);
  return undefined;
};

/** 粮食产量增速 → 粮食产量: a name without the longest word that it ends with. */
export const withoutEnding = (name: string, { endings }: WordList): string | undefined => {
  if (name.length <= shortestName) return undefined;
  for (const word of wordsOf(endings, name.charCodeAt(name.length - 1)))
    if (name.length - word.length >= shortestName && name.endsWith(word)) return name.slice(0, -word.length);
  return undefined;
};
