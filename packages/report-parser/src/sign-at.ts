/** Whether a sign stands at an offset, compared by its code: no string is made of the character. */
export const hasSignAt = (view: string, at: number, sign: string): boolean =>
  view.charCodeAt(at) === sign.charCodeAt(0);
