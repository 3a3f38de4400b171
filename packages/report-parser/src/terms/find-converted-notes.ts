import { matchesAt, type Signs } from '../find-signs.ts';
import { trim } from '../outline/line.ts';
import type { Span } from '../span.ts';

/** A footnote whose words a converter has set into the text in brackets. */
export interface ConvertedNote extends Span {
  readonly number: number;
  readonly definition: Span;
}

const HEAD = /\[(?<number>\d{1,4}): */y;

/** No note is longer. */
const LONGEST = 4000;

/** > …为路径[footnoteRef:0]，…。 |[0:  即某某体系。]| */
export const findConvertedNotes = (view: string, signs: Signs): readonly ConvertedNote[] => {
  const notes: ConvertedNote[] = [];
  let behind = 0;
  for (const head of matchesAt(view, signs.marks, HEAD)) {
    const at = head.index;
    const close = at < behind ? undefined : findClose(view, at);
    if (close === undefined) continue;
    notes.push({
      start: at,
      end: close + 1,
      number: Number(head.groups?.number),
      definition: trim(view, at + head[0].length, close),
    });
    behind = close + 1;
  }
  return notes;
};

/** A note holds other brackets, but not many in one another. */
const DEEPEST = 4;

/** The bracket that closes the one at `open`; no note holds the line of a table. */
const findClose = (view: string, open: number): number | undefined => {
  let depth = 0;
  for (let at = open; at < Math.min(view.length, open + LONGEST); at++) {
    const char = view.charAt(at);
    if (char === '\n' && view.charAt(at + 1) === '\t') return undefined;
    if (char === '[' && ++depth > DEEPEST) return undefined;
    if (char === ']' && --depth === 0) return at;
  }
  return undefined;
};
