import type { Body } from './measure-body.ts';
import type { Line } from './run.ts';

const CLOSED = /[。！？!?：:；;…]["”’）)]?$/;

/** What no line end parts: a number or a word of letters with the signs behind it, else one character with these. */
const UNBROKEN = /^(?:[A-Za-z0-9.:+%-]{1,12}|.)[，。、；：！？）”’》】%]{0,3}/u;

/** The width of what a line begins with, in ems: so much room may be left at the end of the line before. */
const leadOf = (words: string): number => {
  let width = 0;
  for (const character of UNBROKEN.exec(words)?.[0] ?? '') width += character < '\u2e80' ? 0.55 : 1;
  return Math.max(1, width);
};

/** Whether a line goes on in the next, which may be another column's first: it is full, and the next begins at the margin. */
export const goesOn = (line: Line, next: Line, body: Body): boolean => {
  const own = body.edges[line.side];
  const others = body.edges[next.side];
  if (own === null || others === null || (line.side === 'whole') !== (next.side === 'whole')) return false;
  if (Math.abs(line.size - next.size) > 1) return false;
  const isFull = line.right > own.right - line.size * (leadOf(next.words) + 0.6);
  const isIndented = next.left > others.left + next.size * 1.2;
  if (!isFull || isIndented) return false;
  if (line.page === next.page && line.side === next.side && line.y - next.y > body.leading * 1.7) return false;
  return body.indented || !CLOSED.test(line.words);
};

const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z]/i.test(character);

/** What stands between two lines that are joined: a blank only between words of letters. */
export const gapBetween = (line: Line, next: Line): '' | ' ' =>
  isLetter(line.words.at(-1)) && isLetter(next.words[0]) ? ' ' : '';
