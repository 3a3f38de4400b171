import { beginningOf, makeWordList, withoutEnding } from './word-list.ts';

/** Words that mean the same, under the one that stands for them. */
type SameWords = ReadonlyMap<string, readonly string[]>;

const meaningsOf = (words: SameWords): ReadonlyMap<string, string> =>
  new Map([...words].flatMap(([meant, writings]) => writings.map((written) => [written, meant])));

/** Gives a name in which each word stands for all that mean the same: 规上 for 规模以上. The longest word is read. */
export const makeWordFold = (words: SameWords): ((name: string) => string) => {
  const meanings = meaningsOf(words);
  const list = makeWordList([...meanings.keys()]);
  return (name) => {
    let folded = '';
    let behind = 0;
    for (let at = 0; at < name.length; at++) {
      const written = beginningOf(name, list, at);
      if (written === undefined) continue;
      folded += name.slice(behind, at) + meanings.get(written);
      behind = at + written.length;
      at = behind - 1;
    }
    return behind === 0 ? name : folded + name.slice(behind);
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

/** The same, but of things that begin with a word of `apart`: these are left as they stand. */
export const makeWiderFold = (words: SameWords, apart: readonly string[]): ((name: string) => string) => {
  const meanings = meaningsOf(words);
  const list = makeWordList([...meanings.keys()]);
  const things = makeWordList(apart);
  return (name) => {
    const written = beginningOf(name, list);
    if (written === undefined || beginningOf(name, things, written.length) !== undefined) return name;
    return (meanings.get(written) ?? '') + name.slice(written.length);
  };
};

/** A deed told behind what it was done to is told as before it: 改造老旧小区 for 老旧小区|改造提升. */
export const makeDeedFold = (deeds: readonly string[], words: SameWords): ((name: string) => string) => {
  const meanings = meaningsOf(words);
  const list = makeWordList(deeds);
  return (name) => {
    const done = withoutEnding(name, list);
    if (done === undefined) return name;
    const written = name.slice(done.length);
    return (meanings.get(written) ?? written) + done;
  };
};
