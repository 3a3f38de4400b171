import type { Cell } from '../tables/table.ts';

/** One line of RFC 4180. What is absent is an empty cell. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text that a spreadsheet would run as a formula, made harmless by an apostrophe before it. Numbers, and numbers with
 * their unit such as -6.3%, stay as they are.
 */
export function forSpreadsheet(cell: Cell): Cell {
  if (typeof cell !== 'string' || !/^[=+\-@\t\r]/.test(cell)) return cell;
  return /^[+-][\d.,]+[^\d()=+\-@|!]{0,8}$/.test(cell) ? cell : `'${cell}`;
}
