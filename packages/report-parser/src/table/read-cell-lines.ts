import type { Line } from '../outline/line.ts';
import type { Span } from '../span.ts';
import type { RawRow } from './raw-row.ts';

const TAB = 0x09;

/** No cell holds more. */
const LONGEST_CELL = 120;

/** Rows may stand this many blank lines apart, where their cells stand none apart; further, another page begins. */
const WIDEST_GAP = 3;

/** A page that sets a blank line behind every line sets one and twice as many where there were some. */
const widestGap = (cellGap: number): number => WIDEST_GAP * (cellGap + 1) + cellGap;

export const isCellLine = (view: string, line: Line): boolean =>
  view.charCodeAt(line.from) === TAB && line.end - line.start <= LONGEST_CELL && !hasTab(view, line);

const hasTab = (view: string, { start, end }: Line): boolean => {
  for (let at = start; at < end; at++) if (view.charCodeAt(at) === TAB) return true;
  return false;
};

/**
 * The rows that begin at a line and hold one cell a line, each behind a tab, with more blank lines between rows; a cell
 * that is empty is a tab alone. Word documents come out of converters like this.
 */
export const readTabbedCells = (view: string, lines: readonly Line[], from: number): readonly RawRow[] => {
  const rows: RawRow[] = [];
  const cellGap = lines[from + 1]?.gap ?? 0;
  if (cellGap > 1) return rows;
  let start = from;
  const close = (to: number): void => {
    if (to > start) rows.push({ cells: lines.slice(start, to), from: start, to });
    start = to;
  };
  for (let index = from; index <= lines.length; index++) {
    const line = lines[index];
    if (!line || !isCellLine(view, line) || (index > from && line.gap > widestGap(cellGap))) {
      close(index);
      break;
    }
    if (line.gap > cellGap) close(index);
  }
  return rows.map(({ cells, from: first, to }) => ({ cells: cells.map(toSpan), from: first, to }));
};

const toSpan = ({ start, end }: Span): Span => ({ start, end });
