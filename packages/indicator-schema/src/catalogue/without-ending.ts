const longestEnding = 6;

/** A name without its last word when it is one of `words`: 粮食产量增速 → 粮食产量. */
export const withoutEnding = (name: string, words: ReadonlySet<string>): string | undefined => {
  for (let length = Math.min(longestEnding, name.length - 2); length >= 1; length--)
    if (words.has(name.slice(-length))) return name.slice(0, -length);
  return undefined;
};
