import type { NamedIndicator } from './indicator.ts';

/** Puts each word of the first braces in their place: 新增{城市,}绿地 → 新增城市绿地, 新增绿地. */
const addChoices = (pattern: string, writings: string[]): void => {
  const open = pattern.indexOf('{');
  if (open < 0) {
    writings.push(pattern);
    return;
  }
  const close = pattern.indexOf('}', open);
  const before = pattern.slice(0, open);
  const after = pattern.slice(close + 1);
  for (const word of pattern.slice(open + 1, close).split(',')) addChoices(before + word + after, writings);
};

/** Every way in which reports write the name of an indicator, its own name first. */
export const writingsOf = ({ names, synonyms, writings = [] }: NamedIndicator): readonly string[] => {
  const all = [names.zh, ...synonyms];
  for (const pattern of writings) addChoices(pattern, all);
  return all;
};
