/**
 * Holds the descriptions of the bulk files against the published rules: CSV on the Web (W3C Recommendation of 17 December
 * 2015, https://www.w3.org/TR/tabular-metadata/) and Croissant 1.0 (https://docs.mlcommons.org/croissant/docs/croissant-spec.html).
 */
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { bulkFileKinds } from '../../src/bulk/bulk-files.ts';
import { bulkTables } from '../../src/bulk/bulk-tables.ts';
import { describeCroissant } from '../../src/bulk/describe-croissant.ts';
import { describeCsv } from '../../src/bulk/describe-csv.ts';

describe('CSV on the Web', () => {
  const group = describeCsv(bulkTables);
  const columnsOf = (url: string) => group.tables.find((table) => table.url === url)?.tableSchema.columns ?? [];
  const namesOf = (url: string) => columnsOf(url).map(({ name }) => name);

  test('section 5.2: the context is the namespace, and a language that BCP 47 has', () => {
    expect(group['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
  });

  test('section 5.3: a group has tables, and nothing but annotations and what is defined', () => {
    const defined = ['@context', '@id', '@type', 'tables', 'dialect', 'notes', 'tableDirection', 'tableSchema'];
    const inherited = ['transformations', 'lang', 'null', 'separator', 'datatype', 'ordered', 'required'];
    const other = Object.keys(group).filter((name) => ![...defined, ...inherited].includes(name));
    // Section 5.8: common properties are names with a prefix.
    expect(other.filter((name) => !/^[a-z]+:\w+$/i.test(name))).toEqual([]);
    expect(group.tables.length).toBeGreaterThan(0);
    expect(new Set(group.tables.map(({ url }) => url)).size).toBe(group.tables.length);
  });

  test.each(group.tables.map((table) => [table.url, table] as const))('section 5.6, columns: %s', (url, table) => {
    const names = namesOf(url);
    expect(new Set(names).size).toBe(names.length);
    // Column names are names of variables of RFC 6570, and do not begin with an underscore.
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9][\w.]*$/);
    // Section 5.11.1, the built-in datatypes that we use.
    const datatypes = new Set(columnsOf(url).map(({ datatype }) => datatype));
    for (const datatype of datatypes) expect(['string', 'double', 'integer', 'date', 'dateTime']).toContain(datatype);
    for (const column of table.tableSchema.primaryKey ?? []) expect(names).toContain(column);
  });

  test('section 5.5.2.1: each foreign key goes from columns that are there to columns that are there', () => {
    const keys = group.tables.flatMap(({ url, tableSchema }) =>
      (tableSchema.foreignKeys ?? []).map((key) => ({ url, ...key })),
    );
    expect(keys.length).toBeGreaterThan(0);
    for (const { url, columnReference, reference } of keys) {
      expect(namesOf(url)).toContain(columnReference);
      expect(namesOf(reference.resource)).toContain(reference.columnReference);
    }
  });

  test('section 5.9: the dialect says what the files are', () => {
    expect(group.dialect).toEqual({ encoding: 'utf-8', lineTerminators: ['\r\n'], header: true });
  });
});

describe('Croissant', () => {
  const file = { bytes: 9, sha256: 'a'.repeat(64), rows: 1 };
  const files = bulkFileKinds.map((kind) => ({ ...kind, ...file }));
  const manifest = { revision: 3, changedAt: '2026-01-01T00:00:00.000Z', madeFrom: 'service', files } as const;
  const described = describeCroissant(bulkTables, { manifest });

  test('what a data set must say is said', () => {
    for (const name of ['@context', '@type', 'conformsTo', 'name', 'description', 'license', 'url'] as const) {
      expect(described[name], name).toBeTruthy();
    }
    expect(described.creator).toBeTruthy();
    expect(described.datePublished).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(described['@type']).toBe('sc:Dataset');
    expect(described.conformsTo).toBe('http://mlcommons.org/croissant/1.0');
    expect(described.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test.each(described.distribution.map((each) => [each['@id'], each] as const))('a file object: %s', (_, each) => {
    expect(each['@type']).toBe('cr:FileObject');
    expect(each.contentUrl).toBeTruthy();
    expect(each.encodingFormat).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    expect(each.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(each.contentSize).toMatch(/^\d+ (?:B|KB|MB|GB)$/);
  });

  test('ids are of one thing each, and what refers to one finds it', () => {
    const fileIds = described.distribution.map((each) => each['@id']);
    const fields = described.recordSet.flatMap(({ field }) => field);
    const fieldIds = fields.map((field) => field['@id']);
    const ids = [...fileIds, ...described.recordSet.map((set) => set['@id']), ...fieldIds];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { key = [] } of described.recordSet) for (const each of key) expect(fieldIds).toContain(each['@id']);
    for (const { source } of fields) expect(fileIds).toContain(source.fileObject['@id']);
    // The types of schema.org that Croissant 1.0 names for values.
    const types = new Set(fields.map(({ dataType }) => dataType));
    for (const type of types) expect(['sc:Text', 'sc:Float', 'sc:Integer', 'sc:Date', 'sc:DateTime']).toContain(type);
  });

  test('a field refers to "another Field of another RecordSet" (section Field), and to what there is', () => {
    const fields = described.recordSet.flatMap((set) => set.field.map((field) => ({ set: set['@id'], ...field })));
    const foreign = fields.flatMap(({ set, references }) => (references ? [{ set, to: references.field['@id'] }] : []));
    expect(foreign.length).toBeGreaterThan(3);
    for (const { set, to } of foreign) {
      expect(fields.find((field) => field['@id'] === to)?.set ?? set, `${set} to ${to}`).not.toBe(set);
    }
  });

  test('the files stand beside the description, or where they are served', () => {
    const urls = (origin?: string) =>
      describeCroissant(bulkTables, { manifest, origin }).distribution.map(({ contentUrl }) => contentUrl);
    expect(urls()).toEqual(files.map(({ name }) => name));
    const origin = 'https://gongbao.example';
    expect(urls(origin)).toEqual(files.map(({ name }) => `${origin}/v1/bulk/${name}`));
    expect(describeCroissant(bulkTables, { manifest, origin }).url).toBe(`${origin}/v1/bulk`);
  });

  test('its JSON-LD has no term that the context does not have', async () => {
    const expanded = await jsonld.expand(described, { safe: true, base: 'https://gongbao.example/v1/bulk/' });
    const [dataset = {}] = expanded;
    expect(dataset['@type']).toEqual(['https://schema.org/Dataset']);
    const croissant = 'http://mlcommons.org/croissant/';
    expect(dataset[`${croissant}recordSet`]).toHaveLength(bulkTables.length);
    expect(JSON.stringify(expanded)).not.toMatch(
      /"[^"]*schema\.org\/(?:field|extract|column|fileObject|references|key)"/,
    );
  });
});
