import { type WordList, withoutBeginning } from './word-list.ts';

/** The name, then what is left of it word by word from the front. */
export const leadForms = (name: string, leadingWords: WordList): readonly string[] => {
  const forms: string[] = [];
  let rest: string | undefined = name;
  while (rest !== undefined) {
    forms.push(rest);
    rest = withoutBeginning(rest, leadingWords);
  }
  return forms;
};
