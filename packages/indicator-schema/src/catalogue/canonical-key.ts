import type { Wording } from './indicator.ts';

/** Written words under their first character, the longest first, each with the word that stands for it. */
export type WordTable = ReadonlyMap<string, readonly (readonly [written: string, meant: string])[]>;

export const makeWordTable = (words: ReadonlyMap<string, readonly string[]>): WordTable => {
  const table = new Map<string, [string, string][]>();
  for (const [meant, writings] of words)
    for (const written of writings) {
      const list = table.get(written.charAt(0)) ?? [];
      list.push([written, meant]);
      table.set(written.charAt(0), list);
    }
  for (const list of table.values()) list.sort(([a], [b]) => b.length - a.length);
  return table;
};

export interface KeyTables {
  readonly words: WordTable;
  readonly beginnings: WordTable;
}

export const makeKeyTables = ({ sameWords, sameBeginnings }: Wording): KeyTables => ({
  words: makeWordTable(sameWords),
  beginnings: makeWordTable(sameBeginnings),
});

/** One key for all wordings of one name: of a plain name, with 规模以上 as 规上 and 新认定 as 新增. */
export const canonicalKey = (plain: string, { words, beginnings }: KeyTables): string => {
  const start = beginnings.get(plain.charAt(0))?.find(([written]) => plain.startsWith(written));
  let key = start?.[1] ?? '';
  let at = start?.[0].length ?? 0;
  while (at < plain.length) {
    const word = words.get(plain.charAt(at))?.find(([written]) => plain.startsWith(written, at));
    key += word?.[1] ?? plain.charAt(at);
    at += word?.[0].length ?? 1;
  }
  return key;
};
