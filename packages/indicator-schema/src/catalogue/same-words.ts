import { beginningOf, makeWordList } from './word-list.ts';

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
  const begins = new Uint8Array(0x10000); // most names hold no such word, and this tells so at one read a character
  for (const written of longestFirst) begins[written.charCodeAt(0)] = 1;
  return (name) => {
    for (let at = 0; at < name.length; at++)
      if (begins[name.charCodeAt(at)] === 1) return name.replace(pattern, meaning);
    return name;
  };
};

/** The same for the word that a name begins with: 新增 for 新认定. */
export const makeBeginningFold = (words: SameWords): ((name: string) => string) => {
  const meanings = meaningsOf(words);
  const list = makeWordList([...meanings.keys()]);
  return (name) => {
    const written = beginningOf(name, list);
    return written === undefined ? name : (meanings.get(written) ?? '') + name.slice(written.length);
  };
};
