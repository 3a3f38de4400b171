import type { Span } from '../span.ts';

/** More terms than this are no glossary of a report. */
const MOST_TERMS = 400;

const LONGEST = 40;

/** Where each of the words stands in the text; one pass finds them all. Longer words win over those inside them. */
export const findOccurrences = (view: string, words: readonly string[]): ReadonlyMap<string, readonly Span[]> => {
  const found = new Map<string, Span[]>();
  const keys = [...new Set(words)].filter((word) => word.length > 2 && word.length <= LONGEST);
  if (keys.length === 0 || keys.length > MOST_TERMS) return found;
  const escaped = keys.sort((a, b) => b.length - a.length).map((key) => key.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  for (const match of view.matchAll(new RegExp(escaped.join('|'), 'g'))) {
    const span = { start: match.index, end: match.index + match[0].length };
    const list = found.get(match[0]);
    if (list) list.push(span);
    else found.set(match[0], [span]);
  }
  return found;
};
