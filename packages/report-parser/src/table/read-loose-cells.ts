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
  if (lengthOf(lines[from]) !== 2 || !NUMBER_HEAD.test(words(from))) return [];
  const reader: Reader = { lines, words };
  let first = from + 1;
  while (first <= from + MOST_COLUMNS && isCell(reader, first) && words(first) !== '1') first++;
  const columns = first - from;
  if (words(first) !== '1' || columns < 3) return [];
  return [takeRow(lines, from, columns, columns), ...readNumberedRows(reader, first, columns)];
};

const lengthOf = (line: Line | undefined): number => (line ? line.end - line.start : 0);

interface Reader {
  readonly lines: readonly Line[];
  readonly words: (index: number) => string;
}

const isCell = ({ lines, words }: Reader, index: number): boolean => {
  const length = lengthOf(lines[index]);
  return length > 0 && length <= LONGEST_CELL && !words(index).includes('。');
};

/** From the row numbered 1 as far as the numbers count on. */
const readNumberedRows = (reader: Reader, first: number, columns: number): readonly RawRow[] => {
  const rows: RawRow[] = [];
  let index = first;
  for (let number = 1; isCell(reader, index); number++) {
    const furthest = index + columns * MOST_COLUMNS;
    const isNext = (at: number): boolean => reader.words(at) === String(number + 1);
    let next = index + columns;
    while (next < furthest && isCell(reader, next) && !isNext(next)) next++;
    const last = !isCell(reader, next) || !isNext(next);
    const block = readBlock(reader.lines, index, last ? Math.min(next, index + columns) : next, columns);
    if (!block) break;
    for (const row of block) rows.push(row);
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
