import type { Page, PageRequest } from '@gongbao/store';
import { findIndicators, findObservations, findPlaces, findReports, findTerms, type Shards } from '@gongbao/store';
import { indicatorTable } from '../tables/indicator-table.ts';
import { observationTable } from '../tables/observation-table.ts';
import { placeTable } from '../tables/place-table.ts';
import { reportTable } from '../tables/report-table.ts';
import type { Cell, Column, Table } from '../tables/table.ts';
import { termTable } from '../tables/term-table.ts';

export type BulkColumn = Pick<Column<object>, 'name' | 'datatype' | 'means'>;

/** A column that holds the key of another table's row, or nothing. */
export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly key: string;
}

/** One table of the whole data set, with all of its rows. */
export interface BulkTable {
  readonly name: string;
  readonly means: string;
  readonly columns: readonly BulkColumn[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: (shards: Shards) => AsyncIterable<readonly Cell[]>;
}

type Find<Item> = (shards: Shards, request: PageRequest) => Promise<Page<Item>>;
type Keys = Pick<BulkTable, 'primaryKey' | 'foreignKeys'>;

/** When a row was written is nothing of the data: the same data give the same files. */
const reports = { ...reportTable, columns: reportTable.columns.filter(({ name }) => name !== 'recorded_at') };

const toReport = { column: 'report', table: 'reports', key: 'id' };
const toPlace = { column: 'ref_area', table: 'places', key: 'code' };
const toIndicator = { column: 'indicator', table: 'indicators', key: 'id' };

/** The whole data set. What a table points to stands in another of them. */
export const bulkTables: readonly BulkTable[] = [
  bulkTable(
    observationTable,
    { primaryKey: ['id'], foreignKeys: [toReport, toPlace, toIndicator] },
    (shards, request) => findObservations(shards, {}, { ...request, order: 'place' }),
  ),
  bulkTable(reports, { primaryKey: ['id'], foreignKeys: [toPlace] }, (shards, request) =>
    findReports(shards, {}, request),
  ),
  bulkTable(termTable, { primaryKey: [], foreignKeys: [toReport] }, (shards, request) =>
    findTerms(shards, {}, request),
  ),
  bulkTable(indicatorTable, { primaryKey: ['id'], foreignKeys: [] }, (shards, request) =>
    findIndicators(shards, {}, request),
  ),
  bulkTable(
    placeTable,
    { primaryKey: ['code'], foreignKeys: [{ column: 'parent', table: 'places', key: 'code' }] },
    (shards, request) => findPlaces(shards, {}, request),
  ),
];

const rowsAtOnce = 1000;

function bulkTable<Item>({ name, means, columns }: Table<Item>, keys: Keys, find: Find<Item>): BulkTable {
  async function* rows(shards: Shards) {
    let page = await find(shards, { limit: rowsAtOnce });
    yield* page.items.map(toCells);
    while (page.next !== null) {
      page = await find(shards, { limit: rowsAtOnce, after: page.next });
      yield* page.items.map(toCells);
    }
  }
  const toCells = (item: Item) => columns.map(({ of }) => of(item));
  return { name, means, columns, ...keys, rows };
}
