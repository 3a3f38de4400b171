import type { ObservationRecord } from '@gongbao/store';
import type { Column, Table } from '../tables/table.ts';
import { csvLine, forSpreadsheet } from './csv-line.ts';
import { sdmxColumns } from './sdmx-columns.ts';

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
  const kept = columns.filter(({ field }) => isKept(field, fields));
  const head = csvLine(kept.map(({ name }) => name));
  const cellOf = bom
    ? (item: Item, { of }: Column<Item>) => forSpreadsheet(of(item))
    : (item: Item, { of }: Column<Item>) => of(item);
  return { head: bom ? `\uFEFF${head}` : head, line: (item) => csvLine(kept.map((column) => cellOf(item, column))) };
}

export const sdmxWriter: RowWriter<ObservationRecord> = {
  head: csvLine(sdmxColumns.map(({ name }) => name)),
  line: (observation) => csvLine(sdmxColumns.map(({ of }) => of(observation))),
};

/** The item with these members only. */
export function pickFields<Item extends object>(item: Item, fields: readonly string[] | undefined): Partial<Item> {
  if (fields === undefined) return item;
  const kept = Object.entries(item).filter(([name]) => isKept(name, fields));
  return Object.fromEntries(kept) as Partial<Item>;
}

/** The id stays always: it names the report and the place in it. */
function isKept(field: string, fields: readonly string[] | undefined): boolean {
  return fields === undefined || field === 'id' || fields.includes(field);
}
