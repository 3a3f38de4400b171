/** Words to be taken off a name, with what tells quickly that none of them stands there. */
export interface WordList {
  readonly words: ReadonlySet<string>;
  readonly firstCharacters: ReadonlySet<number>;
  readonly lastCharacters: ReadonlySet<number>;
  readonly longest: number;
}

export const makeWordList = (words: readonly string[]): WordList => ({
  words: new Set(words),
  firstCharacters: new Set(words.map((word) => word.charCodeAt(0))),
  lastCharacters: new Set(words.map((word) => word.charCodeAt(word.length - 1))),
  longest: Math.max(0, ...words.map((word) => word.length)),
});

/** A name needs two characters: what is shorter is no name without its word. */
const shortestName = 2;

/** 全年城镇新增就业 → 城镇新增就业: a name without the longest word that it begins with. */
export const withoutBeginning = (name: string, list: WordList): string | undefined => {
  if (!list.firstCharacters.has(name.charCodeAt(0))) return undefined;
  for (let length = Math.min(list.longest, name.length - shortestName); length >= 1; length--)
    if (list.words.has(name.slice(0, length))) return name.slice(length);
  return undefined;
};

/** 粮食产量增速 → 粮食产量: a name without the longest word that it ends with. */
export const withoutEnding = (name: string, list: WordList): string | undefined => {
  if (!list.lastCharacters.has(name.charCodeAt(name.length - 1))) return undefined;
  for (let length = Math.min(list.longest, name.length - shortestName); length >= 1; length--)
    if (list.words.has(name.slice(-length))) return name.slice(0, -length);
  return undefined;
};
