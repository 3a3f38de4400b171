import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, askJson, fillDatabase, putBulkFiles } from './open-test-api.ts';

beforeAll(async () => {
  await fillDatabase();
  await putBulkFiles();
});

const path = '/v1/bulk/observations.csv';
const text = 'id,value\r\n990101-2024-gwr@100,312.6\r\n';
const askRange = (range: string, more: Record<string, string> = {}) => ask(path, { headers: { range, ...more } });

test('the files are listed, with their addresses', async () => {
  const { data } = await askJson<{ madeFrom: string; files: { name: string; href: string; bytes: number }[] }>(
    '/v1/bulk',
  );
  // A manifest of before it said so.
  expect(data.madeFrom).toBe('data');
  expect(data.files).toHaveLength(12);
  for (const { href, bytes } of data.files) {
    const response = await ask(href);
    expect([response.status, (await response.arrayBuffer()).byteLength]).toEqual([200, bytes]);
  }
});

test('a file says what it is, and which other describes it', async () => {
  const response = await ask(path);
  expect(await response.text()).toBe(text);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'accept-ranges': 'bytes',
    'content-length': String(text.length),
    'content-type': 'text/csv; charset=utf-8; header=present',
    etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
    'access-control-allow-origin': '*',
    link: '</v1/bulk/csv-metadata.json>; rel="describedby"; type="application/csvm+json"',
  });
  expect(response.headers.get('access-control-expose-headers')).toContain('content-range');
});

describe('ranges', () => {
  test.each([
    ['bytes=0-7', 0, 8],
    ['bytes=3-', 3, text.length],
    ['bytes=-5', text.length - 5, text.length],
    ['bytes=4-999', 4, text.length],
    ['bytes=-999', 0, text.length],
  ])('%s', async (range, start, end) => {
    const response = await askRange(range);
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end - 1}/${text.length}`);
    expect(response.headers.get('content-length')).toBe(String(end - start));
    expect(await response.text()).toBe(text.slice(start, end));
  });

  test.each(['bytes=0-1,4-5', 'bytes=x', 'bytes=9-3', 'bytes=-', 'lines=1-2', 'nonsense'])(
    'the whole file for %s',
    async (range) => {
      const response = await askRange(range);
      expect([response.status, await response.text()]).toEqual([200, text]);
    },
  );

  test('beyond the end there is nothing', async () => {
    for (const range of ['bytes=999-', 'bytes=37-40', 'bytes=-0']) {
      const response = await askRange(range);
      expect(response.status).toBe(416);
      expect(response.headers.get('content-range')).toBe(`bytes */${text.length}`);
      expect(await response.json()).toMatchObject({ type: '/problems/range-not-satisfiable' });
    }
  });

  test('of the file that the asker has begun, and of no other', async () => {
    const etag = (await ask(path)).headers.get('etag') ?? '';
    expect((await askRange('bytes=0-1', { 'if-range': etag })).status).toBe(206);
    expect((await askRange('bytes=0-1', { 'if-range': '"another"' })).status).toBe(200);
  });
});

test('HEAD says how long the file is, and holds nothing', async () => {
  const response = await ask(path, { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
  expect(response.headers.get('content-length')).toBe(String(text.length));
});

test('what the asker has still holds, until the file is another', async () => {
  const etag = (await ask(path)).headers.get('etag') ?? '';
  const again = await ask(path, { headers: { 'if-none-match': `"another", W/${etag}` } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  await env.BUCKET.put('bulk/observations.csv', 'id\r\n');
  expect((await ask(path, { headers: { 'if-none-match': etag } })).status).toBe(200);
});

test('there is no other file', async () => {
  const response = await ask('/v1/bulk/other.parquet');
  expect(response.status).toBe(400);
  expect(JSON.stringify(await response.json())).toContain('observations.parquet');
  await env.BUCKET.delete('bulk/observations.csv');
  expect((await ask(path)).status).toBe(404);
  await env.BUCKET.delete('bulk/manifest.json');
  expect((await ask('/v1/bulk')).status).toBe(404);
});
