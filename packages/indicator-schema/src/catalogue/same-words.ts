/** Words that mean the same, under the one that stands for them. */
type SameWords = ReadonlyMap<string, readonly string[]>;

const meaningsOf = (words: SameWords): ReadonlyMap<string, string> =>
  new Map([...words].flatMap(([meant, writings]) => writings.map((written) => [written, meant])));

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Gives a name in which each word stands for all that mean the same: 规上 for 规模以上. The longest word is read. */
export const makeWordFold = (words: SameWords): ((name: string) => string) => {
  const meanings = meaningsOf(words);
  if (meanings.size === 0) return (name) => name;
  const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(escaped).join('|'), 'g');
  const meaning = (written: string): string => meanings.get(written) ?? written;
  return (name) => name.replace(pattern, meaning);
};

/** The same for the word that a name begins with: 新增 for 新认定. */
export const makeBeginningFold = (words: SameWords): ((name: string) => string) => {
  const meanings = meaningsOf(words);
  const firstCharacters = new Set([...meanings.keys()].map((written) => written.charCodeAt(0)));
  const longest = Math.max(0, ...[...meanings.keys()].map((written) => written.length));
  return (name) => {
    if (!firstCharacters.has(name.charCodeAt(0))) return name;
    for (let length = Math.min(longest, name.length); length >= 1; length--) {
      const meant = meanings.get(name.slice(0, length));
      if (meant !== undefined) return meant + name.slice(length);
    }
    return name;
  };
};
