import { signsOf } from './sign-table.ts';

/** Tells by its code whether a character is one of `signs`. */
export const signSet = (signs: string): ((code: number) => boolean) => {
  const table = signsOf(signs);
  return (code) => table.has(code);
};
