import type { Table } from '@gongbao/indicator-schema';
import { foldWidth } from '../fold-width.ts';
import { withoutBlanks } from '../holds-blank.ts';
import { columnHeads } from '../lexicon/table-heads.ts';

export type ColumnRole = (typeof columnHeads)[number]['role'] | 'other';

const roleOf = (head: string): ColumnRole => {
  const words = foldWidth(head).replace(/\s/g, '');
  return columnHeads.find((each) => each.words.test(words))?.role ?? 'other';
};

/**
 * What each column of a table holds. Of several that could name the rows it is the one that tells most of them apart:
 * 类别 | 指标, where a 类别 is merged over its rows, or written before each of them.
 */
export const columnRoles = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): readonly ColumnRole[] => {
  const roles = columns.map(roleOf);
  const naming = roles.flatMap((role, index) => (role === 'name' ? [index] : []));
  if (naming.length < 2) return roles;
  const telling = naming.map((column) => {
    const names = new Set(rows.map(({ cells }) => withoutBlanks(cells[column] ?? '')).filter((name) => name !== ''));
    return { column, names: names.size, isIndicator: columns[column]?.includes('指标') === true };
  });
  const [best] = telling.toSorted(
    (a, b) => b.names - a.names || Number(b.isIndicator) - Number(a.isIndicator) || a.column - b.column,
  );
  return roles.map((role, index) => (role === 'name' && index !== best?.column ? 'other' : role));
};
