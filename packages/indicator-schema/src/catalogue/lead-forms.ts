const longestWord = 6;

/** A name without its first word, when that word makes no difference: 全年城镇新增就业 → 城镇新增就业. */
const withoutLead = (name: string, words: ReadonlySet<string>): string | undefined => {
  for (let length = Math.min(longestWord, name.length - 2); length >= 2; length--)
    if (words.has(name.slice(0, length))) return name.slice(length);
  return undefined;
};

/** The name, then what is left of it word by word from the front. */
export const leadForms = (name: string, words: ReadonlySet<string>): readonly string[] => {
  const forms: string[] = [];
  let rest: string | undefined = name;
  while (rest !== undefined) {
    forms.push(rest);
    rest = withoutLead(rest, words);
  }
  return forms;
};
