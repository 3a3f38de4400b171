import { signSet } from './lexicon/sign-set.ts';

const isBlank = signSet(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

/** Whether words hold anything that `\s` matches: most do not, and need no expression. */
export const holdsBlank = (words: string): boolean => {
  for (let at = 0; at < words.length; at++) if (isBlank(words.charCodeAt(at))) return true;
  return false;
};

/** The words without their blanks. */
export const withoutBlanks = (words: string): string => (holdsBlank(words) ? words.replace(/\s/g, '') : words);
