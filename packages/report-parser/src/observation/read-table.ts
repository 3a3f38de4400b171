import { findUnit, type Measure, type Status } from '@gongbao/indicator-schema';
import { foldWidth } from '../fold-width.ts';
import { withoutBlanks } from '../holds-blank.ts';
import { boundsAfter, boundsBefore } from '../lexicon/bounds.ts';
import { columnStatus } from '../lexicon/table-heads.ts';
import { findNumbers } from '../quantity/find-numbers.ts';
import { readAmount } from '../quantity/read-amount.ts';
import { skipBlanks } from '../quantity/skip-blanks.ts';
import type { SourceText } from '../source-text.ts';
import type { Span } from '../span.ts';
import { type ColumnRole, columnRoles } from '../table/column-roles.ts';
import type { LocatedTable, Setting, TableFigure } from '../tree.ts';
import { toValue } from './to-value.ts';
import { wordsOf } from './words-of.ts';

interface Column {
  readonly role: ColumnRole;
  readonly head: string;
  readonly period: string | null;
  readonly status: Status;
}

const yearIn = (head: string): string | undefined =>
  /((?:19|20)\d{2})(?:\s*[-—~至]+\s*((?:19|20)\d{2}))?/.exec(head)?.slice(1).filter(Boolean).join('/');

const statusOf = (head: string, period: string | null, setting: Setting): Status => {
  if (columnStatus.target.test(head)) return 'target';
  if (columnStatus.estimate.test(head)) return 'estimate';
  if (columnStatus.actual.test(head)) return 'actual';
  return setting.planYear !== null && Number(period?.slice(-4)) >= setting.planYear ? 'target' : 'actual';
};

/** A head without a year is of the year that the table's name tells, or of the year that its kind of figure belongs to. */
const periodOf = (head: string, caption: string, setting: Setting): string | null => {
  const year = yearIn(head) ?? yearIn(caption);
  if (year !== undefined) return year;
  const fallback = columnStatus.target.test(head) ? setting.planYear : setting.reviewYear;
  return fallback === null ? null : String(fallback);
};

const toColumn = (head: string, role: ColumnRole, caption: string, setting: Setting): Column => {
  const words = foldWidth(head).replace(/\s/g, '');
  const period = periodOf(words, caption, setting);
  return { role, head: words, period, status: statusOf(words, period, setting) };
};

const saysWhen = (head: string): boolean =>
  yearIn(head) !== undefined || Object.values(columnStatus).some((words) => words.test(head));

/** 2022年实绩 | |比上年增长| | 2023年计划 | |比上年增长|: a growth that does not say of when is of the column before it. */
const besideValues = (columns: readonly Column[]): readonly Column[] => {
  let value: Column | undefined;
  return columns.map((column) => {
    if (column.role === 'value') value = column;
    const isBeside = column.role === 'growth' && value !== undefined && !saysWhen(column.head);
    return isBeside ? { ...column, period: value?.period ?? null, status: value?.status ?? column.status } : column;
  });
};

interface RowFacts {
  readonly name: string;
  readonly unit: string | null;
  readonly attribute: string | null;
  readonly measure: Measure;
  readonly sign: 1 | -1;
}

/** 地区生产总值（亿元）: the unit in the name, where the table has no column for it. */
const unitInName = /[(（]([^()（）]{1,10})[)）]$/;

const toRow = (cells: readonly string[], columns: readonly Column[], parent: string): RowFacts => {
  const at = (role: ColumnRole): string =>
    withoutBlanks(cells[columns.findIndex((column) => column.role === role)] ?? '');
  const written = at('name');
  const inName = foldWidth(unitInName.exec(written)?.[1] ?? '');
  const unit = foldWidth(at('unit') || (findUnit(inName) === undefined ? '' : inName));
  const bare = findUnit(inName) === undefined ? written : written.replace(unitInName, '');
  const name = bare.replace(/^(?:其中|#)[:：、]?/, (lead) => (lead === '' || parent === '' ? '' : `${parent}其中`));
  const isShare = unit === '%';
  const falls = isShare && /(?:降低|下降|减少|降幅|削减)(?:率)?$/.test(name.replace(/[(（][\s\S]*$/, ''));
  const grows = isShare && /(?:增速|增长|增长率|增幅|涨幅)$/.test(name.replace(/[(（][\s\S]*$/, ''));
  return {
    name,
    unit: unit === '' || unit === '-' ? null : unit,
    attribute: at('attribute') || null,
    measure: falls || grows ? 'growth' : 'level',
    sign: falls ? -1 : 1,
  };
};

const isEmpty = (words: string): boolean => /^[-—–/／\s]*$/.test(words);

const readCell = (
  source: SourceText,
  cell: Span,
  row: RowFacts,
  column: Column,
): Omit<TableFigure, 'row' | 'column'> | undefined => {
  const { view } = source;
  const words = wordsOf(source.text, cell);
  if (isEmpty(words)) return undefined;
  const isGrowth = column.role === 'growth';
  const facts = {
    name: row.name,
    measure: isGrowth ? ('growth' as const) : row.measure,
    unit: isGrowth ? '%' : row.unit,
    attribute: row.attribute,
    period: column.period,
    status: column.status,
  };
  const numbers = findNumbers(view, cell);
  const [first] = numbers;
  if (first === undefined)
    return { ...facts, amount: undefined, value: null, digits: [], bound: 'eq', start: cell.start, end: cell.end };
  const amount = readAmount(view, numbers, 0, cell.end);
  if (amount.tokens < numbers.length) return undefined;
  const lead = skipBlanks(view, cell.start, cell.end);
  const before = boundsBefore.startingAt(view, lead, amount.start);
  const isNegative = /^[-−–]$/.test(view.slice(lead, amount.start).trim());
  const behind = boundsAfter.startingAt(view, skipBlanks(view, amount.end, cell.end), cell.end);
  return {
    ...facts,
    unit: amount.form === 'ratio' ? 'ratio' : amount.unitText === '' ? facts.unit : amount.unitText,
    amount,
    value: toValue(amount, isNegative || row.sign < 0 ? -1 : 1),
    digits: amount.digits,
    bound: behind?.meaning ?? before?.meaning ?? amount.bound ?? 'eq',
    start: isNegative ? lead : amount.start,
    end: amount.end,
  };
};

/** Every figure and every target in words of an indicator table; none when its heads name no indicator and no value. */
export const readTable = (source: SourceText, { table, cells }: LocatedTable, setting: Setting): TableFigure[][] => {
  const caption = foldWidth(table.caption ?? '');
  const roles = columnRoles(table);
  const columns = besideValues(
    table.columns.map((head, index) => toColumn(head, roles[index] ?? 'other', caption, setting)),
  );
  const isIndicatorTable =
    columns.some(({ role }) => role === 'name') && columns.some(({ role }) => role === 'value' || role === 'growth');
  if (!isIndicatorTable) return [];
  let parent = '';
  return table.rows.map((row, index) => {
    const facts = toRow(row.cells, columns, parent);
    if (!/其中/.test(facts.name)) parent = facts.name;
    return columns.flatMap((column, at) => {
      const span = cells[index]?.[at];
      if (span === undefined || (column.role !== 'value' && column.role !== 'growth') || facts.name === '') return [];
      const figure = readCell(source, span, facts, column);
      return figure === undefined ? [] : [{ ...figure, row: index, column: at }];
    });
  });
};
