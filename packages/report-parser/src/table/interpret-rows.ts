import { foldWidth } from '../fold-width.ts';
import { holdsBlank } from '../holds-blank.ts';
import type { SourceText } from '../source-text.ts';
import { type Span, textOf } from '../span.ts';
import type { Issue, LocatedTable } from '../tree.ts';
import { filled, isEmpty, type RawRow, reachOf } from './raw-row.ts';
import { readHead } from './read-head.ts';

export interface TableReading {
  readonly located: LocatedTable;
  readonly issues: readonly Issue[];
}

/** A table has a head and at least this many rows. */
const FEWEST_ROWS = 2;

/** Words that stand over a column. */
const HEAD = /序号|指标|单位|属性|项目|名称|类别|计划|目标|实际|预期|完成|增长|增速|备注|年/;

/** A year alone may stand in a head. */
const FIGURE = /^(?!(?:19|20)\d\d$)[\d.]+%?$/;

/** A column whose cells name a group once, and are empty below. */
const GROUP_HEAD = /^(?:类别|分类|类型|领域|板块)$/;

/** A lone cell this long is a remark, not a group's name. */
const LONGEST_GROUP = 24;

/** Gives rows their meaning: the head, the groups, the cells in their columns. Undefined when they are no table. */
export const interpretRows = (
  source: SourceText,
  rows: readonly RawRow[],
  caption: string | null,
): TableReading | undefined => {
  const head = rows.findIndex((row) => isHead(source, row));
  if (head < 0) return undefined;
  const { names, height } = readHead((cell) => words(source, cell), rows.slice(head));
  const body = rows.slice(head + height);
  if (body.filter((row) => filled(row).length > 1).length < FEWEST_ROWS) return undefined;

  const columns = names.length;
  const grouped = names.findIndex((name) => GROUP_HEAD.test(name));
  const read: { group: string | null; cells: readonly Span[] }[] = [];
  const issues: Issue[] = [];
  let group: string | null = null;
  for (const row of body) {
    const [only, ...others] = filled(row);
    if (!only || isRepeated(source, row, names)) continue;
    if (others.length === 0 && only.end - only.start <= LONGEST_GROUP) {
      group = words(source, only);
      continue;
    }
    const cells = fit(row.cells, columns);
    if (row.cells.length < columns || reachOf(row.cells) > columns) issues.push(ragged(row, columns));
    const named = grouped < 0 ? undefined : cells[grouped];
    if (named && !isEmpty(named)) group = words(source, named);
    read.push({ group, cells });
  }
  const table = {
    caption,
    columns: [...names],
    rows: read.map((row) => ({ group: row.group, cells: row.cells.map((cell) => words(source, cell)) })),
    ...extentOf(rows.slice(head)),
  };
  return { located: { table, cells: read.map((row) => row.cells) }, issues };
};

const isHead = (source: SourceText, row: RawRow): boolean => {
  const named = filled(row).map((cell) => foldWidth(words(source, cell)));
  return named.length >= 2 && named.some((name) => HEAD.test(name)) && !named.some((name) => FIGURE.test(name));
};

/** The head once more, at the top of another page. */
const isRepeated = (source: SourceText, row: RawRow, names: readonly string[]): boolean =>
  reachOf(row.cells) === names.length && names.every((name, index) => name === words(source, row.cells[index] as Span));

/** The words of a cell on one line. */
const words = (source: SourceText, cell: Span): string => {
  const written = textOf(source, cell);
  return holdsBlank(written) ? written.replace(/\s+/g, ' ').trim() : written;
};

const fit = (cells: readonly Span[], columns: number): readonly Span[] => {
  const end = cells.at(-1)?.end ?? 0;
  return Array.from({ length: columns }, (_, index) => cells[index] ?? { start: end, end });
};

const ragged = (row: RawRow, columns: number): Issue => ({
  code: 'table-row-ragged',
  span: extentOf([row]),
  facts: { columns, cells: reachOf(row.cells) },
});

const extentOf = (rows: readonly RawRow[]): Span => {
  const cells = rows.flatMap(filled);
  return { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
};
