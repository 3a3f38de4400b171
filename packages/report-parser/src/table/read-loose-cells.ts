import type { Line } from '../outline/line.ts';
import type { Span } from '../span.ts';
import type { RawRow } from './raw-row.ts';

/** The head of a column of running numbers. */
const NUMBER_HEAD = /^(?:序号|编号)$/;

/** No table of a report has more columns. */
const MOST_COLUMNS = 12;

/** No cell holds more. */
const LONGEST_CELL = 40;

/**
 * The rows of a table that has lost all its borders: one cell a line, without tabs or blank lines. The numbers of the
 * first column tell the rows apart; a row without one (其中：…) is a cell shorter, a lone cell names a group.
 */
export const readLooseCells = (view: string, lines: readonly Line[], from: number): readonly RawRow[] => {
  const words = (index: number): string => view.slice(lines[index]?.start, lines[index]?.end);
  if (!NUMBER_HEAD.test(words(from))) return [];
  const isCell = (index: number): boolean => {
    const length = (lines[index]?.end ?? 0) - (lines[index]?.start ?? 0);
    return index < lines.length && length > 0 && length <= LONGEST_CELL && !words(index).includes('。');
  };
  let first = from + 1;
  while (first <= from + MOST_COLUMNS && isCell(first) && words(first) !== '1') first++;
  const columns = first - from;
  if (words(first) !== '1' || columns < 3) return [];

  const rows: RawRow[] = [takeRow(lines, from, columns, columns)];
  let index = first;
  for (let number = 1; isCell(index); number++) {
    let next = index + columns;
    while (next < index + columns * MOST_COLUMNS && isCell(next) && words(next) !== String(number + 1)) next++;
    const last = !isCell(next) || words(next) !== String(number + 1);
    const block = readBlock(lines, index, last ? Math.min(next, index + columns) : next, columns);
    if (!block) break;
    rows.push(...block);
    index = block.at(-1)?.to ?? index + 1;
    if (last) break;
  }
  return rows;
};

/** The numbered row, the rows without numbers behind it, and the group that the next one opens. */
const readBlock = (
  lines: readonly Line[],
  from: number,
  to: number,
  columns: number,
): readonly RawRow[] | undefined => {
  if (to - from < columns) return undefined;
  const rows = [takeRow(lines, from, columns, columns)];
  let at = from + columns;
  for (; to - at >= columns - 1; at += columns - 1) rows.push(takeRow(lines, at, columns - 1, columns));
  if (to - at > 1) return undefined;
  if (to - at === 1) rows.push(takeRow(lines, at, 1, 1));
  return rows;
};

const takeRow = (lines: readonly Line[], from: number, count: number, columns: number): RawRow => {
  const cells: Span[] = lines.slice(from, from + count).map(({ start, end }) => ({ start, end }));
  const start = cells[0]?.start ?? 0;
  while (cells.length < columns) cells.unshift({ start, end: start });
  return { cells, from, to: from + count };
};
