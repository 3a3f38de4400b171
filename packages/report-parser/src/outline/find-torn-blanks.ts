import type { Seek } from '../seek.ts';
import type { Span } from '../span.ts';

/** A page is at least so many characters wide. */
const WIDTH = 25;

/** Fewer blanks than this may stand where they should. */
const LEAST = 4;

const SPACE = 0x20;

/** Between Latin words a blank belongs. */
const mayTear = (code: number): boolean => code !== SPACE && !((code | 32) >= 97 && (code | 32) <= 122);

/** The blanks that stand alone, a line's width from each other. */
const lonely = (view: string, { start, end }: Span, nextBlank: Seek): number[] => {
  const found: number[] = [];
  let before = start;
  for (let at = nextBlank(start); at < end; ) {
    const next = nextBlank(at + 1);
    const isApart = at - before >= WIDTH && (next >= end || next - at >= WIDTH);
    if (isApart && mayTear(view.charCodeAt(at - 1)) && mayTear(view.charCodeAt(at + 1))) found.push(at);
    before = at;
    at = next;
  }
  return found;
};

/**
 * The blanks that stand in a paragraph where its lines once ended: one alone, between two words, time and again.
 * > 规模以上工业增| |加值增长6.1%
 */
export const findTornBlanks = (view: string, paragraphs: readonly Span[], nextBlank: Seek): readonly Span[] => {
  const blanks = paragraphs.flatMap((paragraph) => lonely(view, paragraph, nextBlank));
  return blanks.length < LEAST ? [] : blanks.map((start) => ({ start, end: start + 1 }));
};
