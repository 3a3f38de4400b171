/** Words to be taken off a name, by the character that they begin and end with; the longest first. */
export interface WordList {
  readonly byFirst: ReadonlyMap<number, readonly string[]>;
  readonly byLast: ReadonlyMap<number, readonly string[]>;
}

const groupBy = (
  words: readonly string[],
  codeOf: (word: string) => number,
): ReadonlyMap<number, readonly string[]> => {
  const groups = new Map<number, string[]>();
  for (const word of words) groups.set(codeOf(word), [...(groups.get(codeOf(word)) ?? []), word]);
  return groups;
};

export const makeWordList = (words: readonly string[]): WordList => {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return {
    byFirst: groupBy(longestFirst, (word) => word.charCodeAt(0)),
    byLast: groupBy(longestFirst, (word) => word.charCodeAt(word.length - 1)),
  };
};

const none: readonly string[] = [];

/** A name needs two characters: what is shorter is no name without its word. */
const shortestName = 2;

/** The longest word that a name begins with. */
export const beginningOf = (name: string, { byFirst }: WordList): string | undefined => {
  for (const word of byFirst.get(name.charCodeAt(0)) ?? none) if (name.startsWith(word)) return word;
  return undefined;
};

/** 全年城镇新增就业 → 城镇新增就业: a name without the longest word that it begins with. */
export const withoutBeginning = (name: string, { byFirst }: WordList): string | undefined => {
  for (const word of byFirst.get(name.charCodeAt(0)) ?? none)
    if (name.length - word.length >= shortestName && name.startsWith(word)) return name.slice(word.length);
  return undefined;
};

/** 粮食产量增速 → 粮食产量: a name without the longest word that it ends with. */
export const withoutEnding = (name: string, { byLast }: WordList): string | undefined => {
  for (const word of byLast.get(name.charCodeAt(name.length - 1)) ?? none)
    if (name.length - word.length >= shortestName && name.endsWith(word)) return name.slice(0, -word.length);
  return undefined;
};
