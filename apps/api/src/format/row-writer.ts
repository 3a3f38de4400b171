import type { Cell, Table } from '../tables/table.ts';
import { csvLine, forSpreadsheet } from './csv-line.ts';

/** How items are written one after the other. */
export interface RowWriter<Item> {
  readonly head: string;
  readonly line: (item: Item) => string;
}

export interface Presentation {
  /** The members to keep; all where it is not given. */
  readonly fields?: readonly string[] | undefined;
  /** Whether a CSV begins with a byte-order mark, for Excel. */
  readonly bom?: boolean | undefined;
}

export function ndjsonWriter<Item extends object>({ fields }: Presentation): RowWriter<Item> {
  return { head: '', line: (item) => `${JSON.stringify(pickFields(item, fields))}\n` };
}

export function csvWriter<Item>({ columns }: Table<Item>, { fields, bom }: Presentation): RowWriter<Item> {
  return columnsWriter(
    columns.filter(({ field }) => isKept(field, fields)),
    bom,
  );
}

interface NamedColumn<Item> {
  readonly name: string;
  readonly of: (item: Item) => Cell;
}

/** CSV of these columns; with a byte-order mark nothing in it is taken for a formula. */
export function columnsWriter<Item>(columns: readonly NamedColumn<Item>[], bom = false): RowWriter<Item> {
  const head = csvLine(columns.map(({ name }) => name));
  const shown = bom ? forSpreadsheet : (cell: Cell) => cell;
  return {
    head: bom ? `\uFEFF${head}` : head,
    line: (item) => csvLine(columns.map(({ of }) => shown(of(item)))),
  };
}

/** The item with these members only. */
export function pickFields<Item extends object>(item: Item, fields: readonly string[] | undefined): Partial<Item> {
  if (fields === undefined) return item;
  const kept = Object.entries(item).filter(([name]) => isKept(name, fields));
  return Object.fromEntries(kept) as Partial<Item>;
}

/** These stay always: a figure goes nowhere without the report and the characters that say it. */
const alwaysKept: readonly string[] = ['id', 'source', 'report'];

function isKept(field: string, fields: readonly string[] | undefined): boolean {
  return fields === undefined || alwaysKept.includes(field) || fields.includes(field);
}
