import { env } from 'cloudflare:workers';
import { openShards } from '@gongbao/store';
import { writeReport } from '@gongbao/store/write';
import { parse } from 'csv-parse/browser/esm/sync';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { askOver } from './ask-over.ts';
import { inventedReport } from './invented-report.ts';
import { ask, askJson, fillDatabase } from './open-test-api.ts';
import { readsObservations, watchDatabase } from './watched-database.ts';

/** Rows are read a thousand at a time: these are four pages. */
const rows = 3210;
const pages = 4;

beforeAll(async () => {
  await fillDatabase();
  const observations = Array.from({ length: rows }, (_, index) => ({ period: String(2000 + ((index * 7) % 20)) }));
  await writeReport(openShards([env.DB]), {
    document: inventedReport({ code: '990103', name: '云州市南浦县', observations }),
    contentSha256: 'a long report',
    origin: 'data',
    unless: 'current',
    recordedAt: '2026-01-01T00:00:00.000Z',
    writeId: crypto.randomUUID(),
  });
});
afterEach(() => void vi.restoreAllMocks());

async function readIds(query: string): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const path: string = `/v1/observations?${query}&limit=1000${cursor && `&cursor=${cursor}`}`;
    const answer = await askJson<readonly { id: string }[]>(path);
    ids.push(...answer.data.map(({ id }) => id));
    cursor = answer.page.next;
  }
  return ids;
}

const csvIds = (text: string, column: string): string[] => {
  const [head = [], ...lines] = parse(text, { bom: true, record_delimiter: '\r\n' });
  return lines.map((line) => line[head.indexOf(column)] ?? '');
};

const readers: Readonly<Record<string, (text: string) => string[]>> = {
  ndjson: (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id),
  csv: (text) => csvIds(text, 'id'),
  'sdmx.csv': (text) => csvIds(text, 'OBSERVATION'),
};

describe.each(Object.entries(readers))('.%s of more than a page', (ending, read) => {
  test.each([
    'place=990103',
    'place=990103&order=-period',
    'place=990103,990101&indicator=gdp&order=period',
    'report=990103-2024-gwr',
    'placeWithin=990000',
  ])('holds every row once, in its order: ?%s', async (query) => {
    const ids = await readIds(query);
    expect(ids.length).toBeGreaterThanOrEqual(rows);
    const streamed = read(await (await ask(`/v1/observations.${ending}?${query}`)).text());
    expect(new Set(streamed).size).toBe(streamed.length);
    expect(streamed).toEqual(ids);
  });
});

/** Asks over a database whose pages are counted; from one on, it breaks. */
async function askWatched(path: string, breaking = Number.POSITIVE_INFINITY) {
  const count = { pages: 0 };
  const DB = watchDatabase(env.DB, (sql) => {
    if (!readsObservations(sql)) return;
    count.pages += 1;
    if (count.pages >= breaking) throw new Error(`D1_ERROR in ${sql}`);
  });
  return { response: await askOver({ DB }, path), count };
}

describe.each(['ndjson', 'csv', 'sdmx.csv'])('.%s while it is read', (ending) => {
  const path = `/v1/observations.${ending}?place=990103`;

  test('gives its first rows before the last page is asked for', async () => {
    const { response, count } = await askWatched(path);
    const reader = response.body?.getReader();
    const first: unknown = (await reader?.read())?.value;
    expect(first instanceof Uint8Array && first.length).toBeGreaterThan(10_000);
    expect(count.pages).toBeLessThan(pages);
    for (let part = await reader?.read(); part?.done === false; ) part = await reader?.read();
    expect(count.pages).toBe(pages);
  });

  test('asks no further when nobody reads on', async () => {
    const { response, count } = await askWatched(path);
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(count.pages).toBeLessThan(pages);
  });

  test('breaks off, and is no whole answer, when a page cannot be read', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { response } = await askWatched(path, 3);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('The answer was broken off.');
    const [line] = logged.mock.calls.map(([text]) => JSON.parse(String(text)) as object);
    expect(line).toMatchObject({ level: 'error', requestId: response.headers.get('x-request-id') });
    expect(JSON.stringify(line)).toContain('D1_ERROR');
  });
});

test.each(['', '.ndjson', '.csv', '.sdmx.csv'])('a failure on the first page is told as one: %s', async (ending) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { response } = await askWatched(`/v1/observations${ending}?place=990103`, 1);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toMatch(/SELECT|D1_ERROR/);
});

test.each(['observations.ndjson', 'observations.csv', 'observations.sdmx.csv', 'terms.csv', 'versions.ndjson'])(
  'what there is not begins no answer: %s',
  async (part) => {
    const answer = await ask(`/v1/reports/990101-1999-gwr/${part}`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ type: '/problems/not-found' });
  },
);

describe('what is more than one answer can hold', () => {
  /** Each page of this takes 80 statements: 200 walks, five in one, and where each stopped. */
  const places = Array.from({ length: 20 }, (_, index) => String(990104 + index)).join(',');
  const query = `indicator=gdp&place=${places}&period=2000,2001,2002,2003,2004&asOf=2026-02-01`;
  const most = 10_000;

  const writeRows = (count: number, year: number) =>
    writeReport(openShards([env.DB]), {
      document: inventedReport({
        code: '990104',
        year,
        observations: Array.from({ length: count }, (_, index) => ({ period: String(2000 + (index % 5)) })),
      }),
      contentSha256: String(year),
      origin: 'data',
      unless: 'current',
      recordedAt: '2026-01-01T00:00:00.000Z',
      writeId: crypto.randomUUID(),
    });

  test('is refused before it begins, with what to do; a page of it is given, and all of what is just as much', async () => {
    await writeRows(most, 2024);
    const whole = await ask(`/v1/observations.ndjson?${query}`);
    expect((await whole.text()).trimEnd().split('\n')).toHaveLength(most);
    await writeRows(1, 2025);
    for (const ending of ['ndjson', 'csv', 'sdmx.csv']) {
      const refused = await ask(`/v1/observations.${ending}?${query}`);
      expect(refused.status).toBe(400);
      const { errors } = await refused.json<{ errors: { parameter: string; message: string }[] }>();
      expect(errors[0]?.parameter).toBe('limit');
      for (const told of ['10000 rows', 'cursor', '/v1/bulk']) expect(errors[0]?.message).toContain(told);
    }
    const page = await ask(`/v1/observations.ndjson?${query}&limit=10`);
    expect([page.status, page.headers.get('link')]).toEqual([200, expect.stringContaining('rel="next"')]);
    // A series has no pages: its rows are all given, and of so many no points are made.
    const series = '?indicator=gdp&place=990104';
    expect((await (await ask(`/v1/series.ndjson${series}`)).text()).trimEnd().split('\n')).toHaveLength(most + 1);
    expect(await (await ask(`/v1/series${series}`)).json()).toMatchObject({
      status: 400,
      errors: [{ parameter: 'indicator', message: expect.stringContaining('/v1/observations') }],
    });
  });

  /** So many databases that a page asks more statements than there are for many of them; each holds the same here. */
  const bindMany = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`DB_${index + 1}`, env.DB]));

  const told = async (count: number, path: string) => {
    const answer = await askOver(bindMany(count), path);
    const text = await answer.text();
    if (answer.status === 200) return text.trimEnd().split('\n').length;
    return (JSON.parse(text) as { errors: { message: string }[] }).errors[0]?.message;
  };

  test.each(['reports', 'changes', 'terms'])('%s too are refused before they begin', async (list) => {
    const held = (await told(0, `/v1/${list}.ndjson`)) as number;
    expect(held).toBeGreaterThan(6);
    // One page asks 400 databases each once: no other could follow the one that counts them.
    expect(await told(399, `/v1/${list}.ndjson`)).toContain('more than the 1000 rows');
    expect(await told(399, `/v1/${list}.ndjson?limit=5`)).toBe(5);
  });

  test('places side by side, too', async () => {
    const codes = Array.from({ length: 1100 }, (_, index) => String(991000 + index));
    await writeReport(openShards([env.DB]), {
      document: inventedReport({
        code: '990105',
        observations: codes.map((refArea) => ({ refArea, period: '1999' })),
      }),
      contentSha256: 'of many places',
      origin: 'data',
      unless: 'current',
      recordedAt: '2026-01-01T00:00:00.000Z',
      writeId: crypto.randomUUID(),
    });
    const path = '/v1/compare.ndjson?indicator=gdp&period=1999&asOf=2026-06-01';
    expect(await told(0, path)).toBe(codes.length);
    const walks = 'measure=level,growth,change,gap,rank&status=actual,estimate,target';
    expect(await told(9, `${path}&${walks}`)).toContain('rows that one answer can hold');
    expect(await told(9, `${path}&limit=2`)).toBe(20);
  });
});
