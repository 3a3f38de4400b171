const raised: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/** Raised digits as characters of their own, so that a footnote mark does not become part of the number before it. */
export const toSuperscript = (text: string): string =>
  [...text.normalize('NFKC')].map((character) => raised[character] ?? character).join('');
