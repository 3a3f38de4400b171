import { trim } from '../outline/line.ts';
import type { Span } from '../span.ts';

/** What parts the cells of a row that stands in one line. */
export type Separator = '\t' | '|' | '  ';

/** The cells of a line, trimmed; empty ones between two separators stay. */
export const splitCells = (view: string, { start, end }: Span, separator: Separator): readonly Span[] => {
  const cells: Span[] = [];
  let from = start;
  for (let at = view.indexOf(separator, start); at >= 0 && at < end; at = view.indexOf(separator, from)) {
    cells.push(trim(view, from, at));
    from = at + separator.length;
    if (separator === '  ') while (from < end && view.charAt(from) === ' ') from++;
  }
  cells.push(trim(view, from, end));
  return separator === '|' ? withoutFrame(cells) : cells;
};

/** The signs at both ends of a line of | a | b | frame it and part nothing. */
const withoutFrame = (cells: readonly Span[]): readonly Span[] => {
  const first = cells[0];
  const last = cells.at(-1);
  const from = first && first.start === first.end ? 1 : 0;
  const to = last && cells.length > 1 && last.start === last.end ? cells.length - 1 : cells.length;
  return cells.slice(from, to);
};
