import type { RawRow } from './raw-row.ts';

/** The head of a column of running numbers. */
const NUMBER_HEAD = /^(?:序号|编号)$/;

/** No table of a report has more columns. */
const MOST_COLUMNS = 12;

/**
 * The rows of a table whose cells, the empty ones too, all follow each other. A row begins with its number or with an
 * empty cell; other words there name a group.
 * > |序号 指标 单位 |1 地区生产总值 亿元 |一、民生 |2 城镇新增就业 人
 */
export const splitStream = (view: string, row: RawRow): readonly RawRow[] => {
  const { cells, from } = row;
  const words = (index: number): string => view.slice(cells[index]?.start, cells[index]?.end);
  const columns = columnsOf(words);
  if (columns === undefined) return [row];
  const rows: RawRow[] = [];
  const push = (start: number, count: number): void => {
    rows.push({ cells: cells.slice(start, start + count), from: from + start, to: from + start + count });
  };
  push(0, columns);
  let number = 1;
  let at = columns;
  while (at < cells.length) {
    const isNumbered = words(at) === String(number);
    const isRow = (isNumbered || words(at) === '') && at + columns <= cells.length;
    if (isNumbered) number++;
    push(at, isRow ? columns : 1);
    at += isRow ? columns : 1;
  }
  return rows.map((each, index) => (index === rows.length - 1 ? { ...each, to: row.to } : each));
};

/** The number of the head's cells, which stand before the first row's number. */
const columnsOf = (words: (index: number) => string): number | undefined => {
  if (!NUMBER_HEAD.test(words(0))) return undefined;
  for (let index = 3; index <= MOST_COLUMNS; index++) if (words(index) === '1') return index;
  return undefined;
};
