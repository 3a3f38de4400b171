import type { Body } from './measure-body.ts';
import type { Line } from './run.ts';

const CLOSED = /[。！？!?：:；;…]["”’）)]?$/;

/** Whether a line goes on in the next: it is full, and the next begins at the margin. */
export const goesOn = (line: Line, next: Line, body: Body): boolean => {
  if (Math.abs(line.size - next.size) > 1) return false;
  const column = { left: body.left, right: body.right };
  const isFull = line.right > column.right - line.size * 1.6;
  const isIndented = next.left > column.left + next.size * 1.2;
  if (!isFull || isIndented) return false;
  if (line.page === next.page && line.y - next.y > body.leading * 1.7) return false;
  return body.indented || !CLOSED.test(line.words);
};

const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z]/i.test(character);

/** What stands between two lines that are joined: a blank only between words of letters. */
export const gapBetween = (line: Line, next: Line): '' | ' ' =>
  isLetter(line.words.at(-1)) && isLetter(next.words[0]) ? ' ' : '';
