import type { Datatype } from '../tables/table.ts';
import { type BulkManifest, parquetName, parquetType } from './bulk-files.ts';
import type { BulkColumn, BulkTable } from './bulk-tables.ts';

/** The context that Croissant 1.0 prescribes. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
};

const dataTypes: Readonly<Record<Datatype, string>> = {
  string: 'sc:Text',
  number: 'sc:Float',
  integer: 'sc:Integer',
  date: 'sc:Date',
  dateTime: 'sc:DateTime',
};

/**
 * The registered name is application/vnd.apache.parquet, but readers of Croissant, mlcroissant before all, know this one
 * only.
 */
const parquetInCroissant = 'application/x-parquet';

const sources: Readonly<Record<BulkManifest['madeFrom'], string>> = {
  data: 'Made of the reports that Gongbao is published with.',
  service: 'Made of all reports of the service, as of this version.',
};

/** What a description says beside the tables. */
export interface Described {
  readonly manifest: BulkManifest;
  /** Where the files are served; where it is not known, they stand beside their description. */
  readonly origin?: string | undefined;
}

/** The data set in Croissant 1.0 (MLCommons): its files with their hashes, and the records that Parquet holds. */
export function describeCroissant(tables: readonly BulkTable[], { manifest, origin }: Described) {
  const { revision, changedAt, madeFrom, files } = manifest;
  const date = changedAt.slice(0, 10);
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: 'gongbao',
    description: `Figures of Chinese government work reports and plan reports: what was measured, where, when, how much, whether it is a result or a target, and the characters of the report that say so. ${sources[madeFrom]}`,
    license: 'https://spdx.org/licenses/MIT',
    url: `${origin ?? ''}/v1/bulk`,
    version: `1.0.${revision}`,
    datePublished: date,
    inLanguage: ['zh', 'en'],
    keywords: ['China', 'government work report', 'statistics', '政府工作报告'],
    creator: { '@type': 'sc:Organization', name: 'Gongbao' },
    citeAs: `Gongbao, data of ${date}, revision ${revision}`,
    distribution: files.map(({ name, mediaType, means, bytes, sha256 }) => ({
      '@type': 'cr:FileObject',
      '@id': name,
      name,
      description: means,
      contentUrl: origin === undefined ? name : `${origin}/v1/bulk/${name}`,
      contentSize: `${bytes} B`,
      encodingFormat: mediaType === parquetType ? parquetInCroissant : mediaType.split(';')[0],
      sha256,
    })),
    recordSet: tables.map(describeRecords),
  };
}

function describeRecords({ name, means, columns, primaryKey, foreignKeys }: BulkTable) {
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: means,
    ...(primaryKey.length > 0 && { key: primaryKey.map((column) => ({ '@id': `${name}/${column}` })) }),
    field: columns.map((column) => {
      // "Another `Field` of another `RecordSet`" (section Field): a place's parent, a place itself, is not said here.
      const foreign = foreignKeys.find((key) => key.column === column.name && key.table !== name);
      return {
        ...describeField(name, column),
        ...(foreign && { references: { field: { '@id': `${foreign.table}/${foreign.key}` } } }),
      };
    }),
  };
}

function describeField(table: string, { name, datatype, means }: BulkColumn) {
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${name}`,
    name: `${table}/${name}`,
    description: means,
    dataType: dataTypes[datatype],
    source: { fileObject: { '@id': parquetName(table) }, extract: { column: name } },
  };
}
