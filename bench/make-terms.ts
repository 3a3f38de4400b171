const lengths = [5, 4, 6, 3, 7, 8];

/** So many different terms of three to eight characters, cut from the texts themselves, so that they are found in them. */
export function makeTerms(texts: readonly string[], count: number): { term: string }[] {
  const words = texts.join('').match(/\p{Script=Han}{8}/gu) ?? [];
  const all = lengths.flatMap((length) => words.map((word) => word.slice(0, length)));
  return [...new Set(all)].slice(0, count).map((term) => ({ term }));
}
