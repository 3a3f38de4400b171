import type { Datatype } from '../tables/table.ts';
import { csvName } from './bulk-files.ts';
import type { BulkColumn, BulkTable } from './bulk-tables.ts';

const datatypes: Readonly<Record<Datatype, string>> = {
  string: 'string',
  number: 'double',
  integer: 'integer',
  date: 'date',
  dateTime: 'dateTime',
};

/** The CSV files in the metadata vocabulary of CSV on the Web (W3C, 2015). */
export function describeCsv(tables: readonly BulkTable[]) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': 'Gongbao 公报: figures of Chinese government work reports',
    'dc:license': { '@id': 'https://spdx.org/licenses/MIT' },
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tables: tables.map((table) => ({
      url: csvName(table.name),
      'dc:description': table.means,
      tableSchema: schemaOf(table),
    })),
  };
}

function schemaOf({ columns, primaryKey, foreignKeys }: BulkTable) {
  return {
    columns: columns.map((column) => describeColumn(column, primaryKey.includes(column.name))),
    ...(primaryKey.length > 0 && { primaryKey }),
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ column, table, key }) => ({
        columnReference: column,
        reference: { resource: csvName(table), columnReference: key },
      })),
    }),
  };
}

function describeColumn({ name, datatype, means }: BulkColumn, required: boolean) {
  return { name, titles: name, datatype: datatypes[datatype], 'dc:description': means, ...(required && { required }) };
}
