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

/** Two lines as one: a blank only between words of letters. */
export const join = (words: string, next: string): string =>
  /[a-z]$/i.test(words) && /^[a-z]/i.test(next) ? `${words} ${next}` : words + next;
