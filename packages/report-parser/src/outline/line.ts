import type { Span } from '../span.ts';
import { type FormMatch, matchForm } from './heading-forms.ts';

/** A line that is not blank, without the blanks at its ends. */
export interface Line extends Span {
  /** Where the line itself begins, with its blanks. */
  readonly from: number;
  /** The blank lines before it. */
  readonly gap: number;
  /** The form of a heading with which its words begin. */
  readonly form: FormMatch | undefined;
}

/** A line of a view whose words are known, and behind how many blank lines it stands. */
export const lineOf = (view: string, { start, end }: Span, from: number, gap: number): Line => ({
  start,
  end,
  from,
  gap,
  form: start < end ? matchForm(view, start) : undefined,
});

const BLANK = 0x20;
const TAB = 0x09;

export const isBlank = (unit: number): boolean => unit === BLANK || unit === TAB;

/**
 * The lines of a view that hold words. A line of tabs alone stays in, empty: in a table it is an empty cell.
 */
export const readLines = (view: string): readonly Line[] => {
  const lines: Line[] = [];
  let gap = 0;
  for (let from = 0; from < view.length; ) {
    const newline = view.indexOf('\n', from);
    const to = newline < 0 ? view.length : newline;
    const words = trim(view, from, to);
    if (words.start < words.end || view.charCodeAt(from) === TAB) {
      lines.push(lineOf(view, words, from, gap));
      gap = 0;
    } else gap++;
    from = to + 1;
  }
  return lines;
};

/** The span without the blanks and newlines at its ends; at its own start when nothing is left. */
export const trim = (view: string, from: number, to: number): Span => {
  let start = from;
  let end = to;
  while (start < end && view.charCodeAt(start) <= BLANK) start++;
  while (end > start && view.charCodeAt(end - 1) <= BLANK) end--;
  return start < end ? { start, end } : { start: from, end: from };
};
