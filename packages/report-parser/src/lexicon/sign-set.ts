import { CharacterSet } from './character-set.ts';

/** Tells by its code whether a character is one of `signs`. */
export const signSet = (signs: string): ((code: number) => boolean) => {
  const set = new CharacterSet(signs);
  return (code) => set.has(code);
};
