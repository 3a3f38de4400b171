import { parse } from 'csv-parse/browser/esm/sync';
import JSONstat from 'jsonstat-toolkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { forSpreadsheet } from '../src/format/csv-line.ts';
import { acceptedFormats, splitEnding } from '../src/format/formats.ts';
import { ask, askJson, fillDatabase } from './open-test-api.ts';

beforeAll(fillDatabase);

interface Row {
  readonly id: string;
  readonly source: { readonly start: number };
  readonly report: { readonly id: string };
}

/** As a strict reader of RFC 4180 has it: as many cells in each row, quoted where they must be, lines that end in CRLF. */
function readCsv(text: string): string[][] {
  return parse(text, { record_delimiter: '\r\n' });
}

describe('which format', () => {
  test.each([
    [undefined, 'json'],
    ['*/*', 'json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'json'],
    ['text/csv', 'csv'],
    ['text/*', 'csv'],
    ['application/json;q=0.5, application/x-ndjson', 'ndjson'],
    ['application/vnd.sdmx.data+csv;version=2.0.0', 'sdmx-csv'],
    ['application/vnd.json-stat+json', 'json-stat'],
    ['image/png', undefined],
    ['text/csv;q=0', undefined],
    ['application/json;q=0, */*', 'ndjson'],
    ['*/*;q=0.5, application/json;q=0.1, application/*;q=0.2', 'csv'],
    ['*/*, application/vnd.json-stat+json', 'json'],
  ])('Accept: %s', (accept, name) => {
    expect(acceptedFormats(accept)[0]?.name).toBe(name);
  });

  test.each([
    ['/v1/observations.sdmx.csv', '/v1/observations', 'sdmx-csv'],
    ['/v1/observations.csv', '/v1/observations', 'csv'],
    ['/v1/reports/990101-2024-gwr.json', '/v1/reports/990101-2024-gwr', 'json'],
    ['/openapi.json', '/openapi.json', undefined],
  ])('%s', (path, rest, name) => {
    const split = splitEnding(path);
    expect([split.path, split.format?.name]).toEqual([rest, name]);
  });

  test('what we do not have is refused', async () => {
    expect((await ask('/v1/observations?limit=1', { headers: { accept: 'image/png' } })).status).toBe(406);
    expect((await ask('/v1/places/990101.csv')).status).toBe(406);
    expect((await ask('/v1/places.sdmx.csv')).status).toBe(406);
    expect((await ask('/v1/places', { headers: { accept: 'text/html' } })).status).toBe(406);
  });
});

test('of several that the asker likes, the best that this address has', async () => {
  const accept = 'application/vnd.sdmx.data+csv, text/csv;q=0.9, application/json;q=0.8';
  const typeOf = async (path: string) => (await ask(path, { headers: { accept } })).headers.get('content-type');
  expect(await typeOf('/v1/observations?place=990101')).toContain('sdmx');
  expect(await typeOf('/v1/places')).toContain('text/csv');
  expect(await typeOf('/v1/places/990101')).toBe('application/json');
});

describe('every list is a table too', () => {
  test.each([
    ['/v1/places', '?within=990000', 4, 'code'],
    ['/v1/indicators', '?q=GDP', 1, 'id'],
    ['/v1/reports', '?place=990101', 3, 'sha256'],
    ['/v1/reports/990101-2024-gwr/observations', '', 5, 'source_start'],
    ['/v1/reports/990101-2024-gwr/terms', '', 1, 'sha256'],
    ['/v1/reports/990101-2024-gwr/versions', '', 1, 'superseded_at'],
    ['/v1/terms', '', 6, 'report'],
    ['/v1/search', '?q=清河', 4, 'href'],
    ['/v1/changes', '', 6, 'changed_at'],
    ['/v1/compare', '?indicator=gdp&period=2023&measure=level', 2, 'quote'],
    ['/v1/series', '?indicator=gdp&place=990101', 9, 'quote'],
    ['/v1/ledger', '?place=990101&indicator=gdp', 3, 'target_quote'],
  ])('%s.csv%s', async (path, query, count, column) => {
    const [head = [], ...rows] = readCsv(await (await ask(`${path}.csv${query}`)).text());
    expect(rows).toHaveLength(count);
    expect(head).toContain(column);
    expect(new Set(head).size).toBe(head.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    const lines = (await (await ask(`${path}.ndjson${query}`)).text()).trim().split('\n');
    expect(lines.map((line) => typeof JSON.parse(line))).toEqual(Array(count).fill('object'));
    expect((await ask(`${path}.json${query}`)).headers.get('content-type')).toBe('application/json');
    const marked = await ask(`${path}.csv${query === '' ? '?' : `${query}&`}bom=true`);
    expect(new Uint8Array(await marked.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });
});

describe('every row carries its source', () => {
  test('CSV', async () => {
    const response = await ask('/v1/observations.csv?placeWithin=990000');
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    const [head = [], ...rows] = readCsv(await response.text());
    const { data } = await askJson<Row[]>('/v1/observations?placeWithin=990000');
    expect(rows).toHaveLength(data.length);
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    expect(column('id')).toEqual(data.map(({ id }) => id));
    expect(column('report')).toEqual(data.map(({ report }) => report.id));
    expect(column('source_start')).toEqual(data.map(({ source }) => String(source.start)));
    expect(new Set(column('value_min'))).toEqual(new Set(['', '5']));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  });

  test('CSV for Excel begins with a mark and holds no formula', async () => {
    const response = await ask('/v1/observations.csv?report=990101-2024-gwr&bom=true');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(['=1+1', '+cmd|x', '@x', '-6.3%', '-2', 5, null, '增长'].map(forSpreadsheet)).toEqual([
      "'=1+1",
      "'+cmd|x",
      "'@x",
      '-6.3%',
      '-2',
      5,
      null,
      '增长',
    ]);
  });

  test('NDJSON without a limit holds all, with one a page', async () => {
    const all = (await (await ask('/v1/observations.ndjson?place=990101')).text()).trim().split('\n');
    expect(all.map((line) => (JSON.parse(line) as Row).report.id)).toHaveLength(15);
    const page = await ask('/v1/observations.ndjson?place=990101&limit=4');
    expect((await page.text()).trim().split('\n')).toEqual(all.slice(0, 4));
    expect(page.headers.get('link')).toContain('rel="next"');
  });

  test('SDMX-CSV', async () => {
    const text = await (await ask('/v1/observations.sdmx.csv?report=990101-2024-gwr')).text();
    const [head = [], ...rows] = readCsv(text);
    expect(head.slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
    const first = Object.fromEntries(head.map((name, index) => [name, rows[0]?.[index]]));
    expect(first).toMatchObject({
      REF_AREA: '990101',
      INDICATOR: 'gdp',
      TIME_PERIOD: '2023',
      OBS_VALUE: '31260000000',
      UNIT_MEASURE: 'CNY',
      OBS_STATUS: 'A',
      REPORT: '990101-2024-gwr',
      SOURCE_START: '100',
      QUOTE: '312.6亿元',
    });
    expect(rows).toHaveLength(5);
  });

  test('SDMX-CSV for Excel begins with a mark, and is the same behind it', async () => {
    const path = '/v1/observations.sdmx.csv?report=990101-2024-gwr';
    const [marked, plain] = await Promise.all(
      [`${path}&bom=true`, path].map(async (each) => (await ask(each)).bytes()),
    );
    expect(marked?.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(marked?.slice(3)).toEqual(plain);
  });

  // SDMX-CSV 2.0.0, field guide: https://github.com/sdmx-twg/sdmx-csv/blob/v2.0.0/data-message/docs/sdmx-csv-field-guide.md
  test('SDMX-CSV keeps the rules of its field guide', async () => {
    const response = await ask('/v1/observations.sdmx.csv?place=990101');
    expect(response.headers.get('content-type')).toBe('application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8');
    const [head = [], ...rows] = readCsv(await response.text());
    expect(new Set(head).size).toBe(head.length);
    // Ids of SDMX components (common:IDType), and of maintained artefacts with their version.
    for (const name of head) expect(name).toMatch(/^[A-Za-z0-9_@$-]+$/);
    const cell = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      expect(['datastructure', 'dataflow', 'dataprovision']).toContain(cell(row, 'STRUCTURE'));
      expect(cell(row, 'STRUCTURE_ID')).toMatch(/^[A-Za-z][\w.-]*:[\w@$-]+\(\d+\.\d+(?:\.\d+)?\)$/);
      expect(['I', 'A', 'R', 'D', 'M']).toContain(cell(row, 'ACTION'));
      // A year, or a start and a duration (common:ObservationalTimePeriodType).
      expect(cell(row, 'TIME_PERIOD')).toMatch(/^\d{4}(?:-\d{2}-\d{2}\/P\d+Y)?$/);
      expect(cell(row, 'OBS_VALUE')).toMatch(/^(?:-?\d+(?:\.\d+)?)?$/);
    }
    // No two rows are of the same key: all dimensions together.
    const dimensions = ['FREQ', 'REF_AREA', 'INDICATOR', 'MEASURE', 'OBSERVATION', 'TIME_PERIOD'];
    const keys = rows.map((row) => dimensions.map((name) => cell(row, name)).join('|'));
    expect(new Set(keys).size).toBe(rows.length);
  });

  test('JSON-stat', async () => {
    const stat = await (await ask('/v1/observations.jsonstat?report=990101-2024-gwr')).json<Cube>();
    expect(stat.version).toBe('2.0');
    expect(stat.id).toHaveLength(stat.size.length);
    for (const [axis, name] of stat.id.entries()) {
      expect(stat.dimension[name]?.category.index).toHaveLength(stat.size[axis] ?? -1);
    }
    const cells = stat.size.reduce((product, length) => product * length, 1);
    expect(Object.keys(stat.value).every((position) => Number(position) < cells)).toBe(true);
    expect(Object.values(stat.value).sort((a, b) => a - b)).toEqual([5, 5.1, 5.5, 12000, 31260000000]);
    expect(Object.keys(stat.extension.sources)).toEqual(Object.keys(stat.value));
    expect(stat.extension.notRepresented).toEqual(['990101-2024-gwr@180']);
  });

  // https://json-stat.org/format/schema/2.0/: a `label` of categories has one property at least.
  test('JSON-stat of nothing keeps its schema, and is read as nothing', async () => {
    const stat = await (await ask('/v1/observations.jsonstat?indicator=gdp&place=990103')).json<Cube>();
    for (const [axis, name] of stat.id.entries()) {
      const { index, label } = stat.dimension[name]?.category ?? { index: ['missing'] };
      expect(index).toHaveLength(stat.size[axis] ?? -1);
      expect(label === undefined || Object.keys(label).length > 0, name).toBe(true);
    }
    expect(JSONstat(stat)).toMatchObject({ class: 'dataset', n: 0 });
  });

  test('JSON-stat is read by the toolkit of its author', async () => {
    const dataset = JSONstat(await (await ask('/v1/observations.jsonstat?report=990101-2024-gwr')).json());
    expect(dataset.class).toBe('dataset');
    const { data } = await askJson('/v1/observations?report=990101-2024-gwr');
    const single = (data as readonly Counted[]).filter(({ quantity }) => typeof quantity?.value === 'number');
    expect(single.length).toBeGreaterThan(2);
    for (const { indicator, refArea, period, measure, status, bound, quantity } of single) {
      const at = { indicator: indicator.id ?? `text:${indicator.text}`, refArea, period, measure, status, bound };
      const cell = dataset.Data({ ...at, unit: quantity.unit, statement: '1' });
      expect(cell?.value, JSON.stringify(at)).toBe(quantity.value);
    }
  });
});

interface Counted {
  readonly indicator: { readonly id: string | null; readonly text: string };
  readonly refArea: string;
  readonly period: string;
  readonly measure: string;
  readonly status: string;
  readonly bound: string;
  readonly quantity: { readonly value: number; readonly unit: string };
}

interface Category {
  readonly index: readonly string[];
  readonly label?: Readonly<Record<string, string>>;
}

interface Cube {
  readonly version: string;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<Record<string, { readonly category: Category }>>;
  readonly value: Readonly<Record<string, number>>;
  readonly extension: { readonly sources: object; readonly notRepresented: readonly string[] };
}

test('fields keeps what is asked for, and always the id and the source', async () => {
  const path = '/v1/observations';
  const query = '?report=990101-2024-gwr&fields=value,unit';
  const { data } = await askJson<Row[]>(`${path}?report=990101-2024-gwr`);
  const { source, report } = data[0]!;
  const kept = { id: '990101-2024-gwr@100', value: 312.6, unit: '亿元', source, report };
  expect((await askJson(path + query)).data[0]).toEqual(kept);
  const lines = (await (await ask(`${path}.ndjson${query}`)).text()).split('\n');
  expect(JSON.parse(lines[0] ?? '')).toEqual(kept);
  const csv = await (await ask(`${path}.csv${query}`)).text();
  expect(csv.split('\r\n')[0]).toBe(
    'id,value,value_min,value_max,value_parts,unit,source_start,source_end,quote,report,report_title,report_kind,report_year,delivered_on,sha256',
  );
  expect((await ask('/v1/observations?fields=nothing')).status).toBe(400);
});

test.each(['.sdmx.csv', '.jsonstat'])('fields are refused where a standard says what there is: %s', async (ending) => {
  const answer = await ask(`/v1/observations${ending}?report=990101-2024-gwr&fields=value`);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ parameter: 'fields' }] });
});

test.each(['', '?placeWithin=000000', '?placeWithin=000000&order=period'])(
  'all that there is is not streamed: %s',
  async (query) => {
    const response = await ask(`/v1/observations.csv${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ parameter: 'limit' }] });
    expect((await ask('/v1/observations.csv?limit=5')).status).toBe(200);
  },
);
