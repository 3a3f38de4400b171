import type { Span } from '../span.ts';
import type { LocatedTable } from '../tree.ts';

/** The cells of the column that numbers a table's rows. */
export const findRowNumbers = ({ table, cells }: LocatedTable): readonly Span[] => {
  const column = table.columns.findIndex((name) => /^(?:序号|编号)$/.test(name));
  if (column < 0) return [];
  return cells.flatMap((row) => {
    const cell = row[column];
    return cell && cell.start < cell.end ? [{ start: cell.start, end: cell.end }] : [];
  });
};
