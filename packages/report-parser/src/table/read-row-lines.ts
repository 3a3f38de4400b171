import { isBlank, type Line } from '../outline/line.ts';
import type { Span } from '../span.ts';
import { alignCells } from './align-cells.ts';
import { type RawRow, reachOf } from './raw-row.ts';
import { type Separator, splitCells } from './split-cells.ts';

/** Rows may stand as far apart as the first two do, but no more blank lines than this. */
const WIDEST_GAP = 3;

/** A line between two rows that holds no separator and is no longer than this is a row of one cell. */
const LONGEST_LONE = 24;

/**
 * The rows that begin at a line and stand in one line each, as far as they go on.
 * > 1⇥地区生产总值⇥亿元⇥预期性⇥820
 */
export const readRowLines = (
  view: string,
  lines: readonly Line[],
  from: number,
  { separator, columns }: { readonly separator: Separator; readonly columns: number },
): readonly RawRow[] => {
  const rows: RawRow[] = [];
  const head = lines[from] ? { line: lines[from], cells: cellsOf(view, lines[from], separator) } : undefined;
  const gap = Math.min(WIDEST_GAP, Math.max(1, lines[from + 1]?.gap ?? 0));
  let lone: RawRow | undefined;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (!line || (index > from && line.gap > gap)) break;
    if (separator === '  ' && hasSentence(view, line)) break;
    const cells = cellsOf(view, line, separator);
    const isShort = separator === '  ' && cells.length > 1 && cells.length < columns;
    const placed = isShort && head ? alignCells(view, head, { line, cells }) : cells;
    const row: RawRow = { cells: placed, from: index, to: index + 1 };
    const reach = separator === '\t' ? reachOf(cells) : cells.length;
    if (reach >= Math.min(columns, 3) || (reach >= 2 && cells.length >= columns)) {
      if (lone) rows.push(lone);
      lone = undefined;
      if (!isRuler(view, line)) rows.push(row);
    } else if (reach === 1 && !lone && line.end - line.start <= LONGEST_LONE) lone = row;
    else break;
  }
  return rows;
};

/** The cells of a line. A tab before the first word parts an empty cell from it, and one behind the last. */
export const cellsOf = (view: string, line: Line, separator: Separator): readonly Span[] => {
  if (separator !== '\t') return splitCells(view, line, separator);
  let { end } = line;
  while (isBlank(view.charCodeAt(end))) end++;
  return splitCells(view, { start: line.from, end }, separator);
};

/** Blanks in a sentence part nothing. */
const hasSentence = (view: string, { start, end }: Line): boolean => view.slice(start, end).includes('。');

/** > |---|:--:| */
const isRuler = (view: string, { start, end }: Line): boolean => /^[|:\-+= ]+$/.test(view.slice(start, end));
