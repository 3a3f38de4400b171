/** Whether a sign stands at an offset, compared by its code: no string is made of the character. */
export const hasSignAt = (view: string, at: number, sign: string): boolean =>
  at >= 0 && at < view.length && view.charCodeAt(at) === sign.charCodeAt(0);

/** Where a sign stands first in a short stretch, -1 when it does not: for `indexOf` the machine leaves the script. */
export const findSign = (view: string, sign: string, start = 0, end = view.length): number => {
  const code = sign.charCodeAt(0);
  for (let at = Math.max(0, start), last = Math.min(end, view.length); at < last; at++)
    if (view.charCodeAt(at) === code) return at;
  return -1;
};
