/** A definition's head that may be its term: |“三大行动”，|包括…  |三大行动|即… */
const HEAD = /^“?([^“”,。:;\n ]{2,30}?)(?:” *|(?=[:, ]|是?指|即|包括))[:, ]*/;
const LONGEST_HEAD = 40;

/** The words of a term, or the last of them, that its definition begins with, and how much of it they take; 0 when none. */
export const repeatedTerm = (term: string, definition: string): { readonly words: string; readonly length: number } => {
  const [head = '', words = ''] = HEAD.exec(definition.slice(0, LONGEST_HEAD)) ?? [];
  const isRepeated = head.length < definition.length && term.replace(/[“”]/g, '').endsWith(words);
  return isRepeated ? { words, length: head.length } : { words, length: 0 };
};
