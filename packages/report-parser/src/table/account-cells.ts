import { findNumbers } from '../quantity/find-numbers.ts';
import { makeSpanSeek } from '../seek-span.ts';
import type { SourceText } from '../source-text.ts';
import { inOrder, type Span } from '../span.ts';
import type { Ignored, LocatedTable } from '../tree.ts';
import { type ColumnRole, columnRoles } from './column-roles.ts';
import { findRowNumbers } from './find-row-numbers.ts';

/** Columns of words; a number in them is part of these. */
const isOfWords = (role: ColumnRole | undefined): boolean =>
  role === 'name' || role === 'unit' || role === 'attribute' || role === 'remark';

const wordCellsOf = ({ table, cells }: LocatedTable): readonly Span[] => {
  const roles = columnRoles(table);
  return cells.flatMap((row) => row.filter((cell, column) => cell.start < cell.end && isOfWords(roles[column])));
};

/** A year in a head may stand alone. */
const YEAR = /^(?:19|20)\d\d$/;

/** Accounts for the numbers of a stretch of tables that are not among the figures read, both in order. */
export const accountCells = (
  source: SourceText,
  stretch: Span,
  { tables, figures }: { readonly tables: readonly LocatedTable[]; readonly figures: readonly Span[] },
): readonly Ignored[] => {
  const { view } = source;
  const figureAt = makeSpanSeek(figures);
  const rowNumberAt = makeSpanSeek(inOrder(tables.flatMap(findRowNumbers)));
  const wordsAt = makeSpanSeek(inOrder(tables.flatMap(wordCellsOf)));
  const headAt = makeSpanSeek(tables.map(({ table, cells }) => ({ start: table.start, end: firstOf(cells) })));
  const reasonOf = ({ start, end }: Span): Ignored['reason'] => {
    const isHead = headAt(start) !== undefined;
    if (view[end] === '年' || (isHead && YEAR.test(view.slice(start, end)))) return 'date';
    if (rowNumberAt(start) !== undefined) return 'list';
    return isHead || wordsAt(start) !== undefined ? 'name' : 'other';
  };
  return findNumbers(view, stretch)
    .filter(({ start }) => figureAt(start) === undefined)
    .map(({ start, end }) => ({ type: 'ignored', start, end, reason: reasonOf({ start, end }), rule: 'table' }));
};

/** Where the cells below the head begin. */
const firstOf = (cells: LocatedTable['cells']): number => cells[0]?.find(({ start, end }) => start < end)?.start ?? 0;
