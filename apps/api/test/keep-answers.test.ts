import { env } from 'cloudflare:workers';
import { openShards } from '@gongbao/store';
import { writeReport } from '@gongbao/store/write';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wasAskedBefore } from '../src/http/asked-before.ts';
import { touchedScopes } from '../src/http/touched-scopes.ts';
import { inventedReport } from './invented-report.ts';
import { ask, fillDatabase } from './open-test-api.ts';

beforeAll(fillDatabase);

let year = 2030;
beforeEach(() => {
  year += 1;
});

/** With a figure of each of these places, its own by default. */
async function addReport(code: string, of: readonly string[] = [code]): Promise<void> {
  const document = inventedReport({ code, year, observations: of.map((refArea) => ({ refArea })) });
  const write = {
    document,
    contentSha256: `${code}${year}${of.join()}`,
    origin: 'data',
    unless: 'current',
    recordedAt: new Date().toISOString(),
  } as const;
  await writeReport(openShards([env.DB]), { ...write, writeId: crypto.randomUUID() });
}

const tagOf = async (path: string) => (await ask(path)).headers.get('etag') ?? '';

test('what the asker has still holds', async () => {
  const path = '/v1/observations?place=990101';
  const first = await ask(path);
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/".+"$/);
  expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  const again = await ask(path, { headers: { 'if-none-match': `"other", ${etag}` } });
  expect(again.status).toBe(304);
  expect(again.headers.get('etag')).toBe(etag);
  expect(await again.text()).toBe('');
});

test('an answer that was asked for twice is kept; it is the same answer, and asks nothing', async () => {
  const path = '/v1/observations?place=990102&limit=2';
  await (await ask(path)).text();
  const first = await ask(path);
  const body = await first.text();
  await env.DB.prepare("UPDATE observation SET quote = 'changed behind the back'").run();
  const kept = await ask(path);
  expect(await kept.text()).toBe(body);
  for (const name of ['etag', 'link', 'cache-control', 'content-type', 'vary']) {
    expect(kept.headers.get(name)).toBe(first.headers.get(name));
  }
  expect(kept.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
});

test('what was asked once is known when it comes again, and few others are taken for it', () => {
  const paths = Array.from({ length: 2000 }, (_, n) => `https://gongbao.test/kept/1/json/v1/places/${n}`);
  const taken = paths.filter(wasAskedBefore);
  expect(taken).toEqual([]);
  // Some have lost their place to another since.
  expect(paths.filter(wasAskedBefore).length).toBeGreaterThan(1800);
});

describe('a new report', () => {
  test('changes the answers that it touches', async () => {
    const paths = [
      '/v1/observations?place=990101',
      '/v1/observations',
      '/v1/reports',
      '/v1/changes',
      '/v1/places/990101',
    ];
    const before = await Promise.all(paths.map(tagOf));
    await addReport('990101');
    const after = await Promise.all(paths.map(tagOf));
    for (const [index, path] of paths.entries()) expect(after[index], path).not.toBe(before[index]);
    const { data } = await (await ask(`/v1/reports?place=990101&year=${year}`)).json<{ data: unknown[] }>();
    expect(data).toHaveLength(1);
  });

  test('leaves the answers of other provinces as they are', async () => {
    const paths = ['/v1/observations?place=990101', '/v1/reports/990101-2024-gwr', '/v1/ledger?place=990101'];
    const before = await Promise.all(paths.map(tagOf));
    await addReport('320101');
    expect(await Promise.all(paths.map(tagOf))).toEqual(before);
  });

  test.each([
    ['a district', '320101'],
    ['the State Council', '000000'],
  ])('of %s changes the answers that show another place of which it tells a figure', async (_, teller) => {
    const paths = [
      '/v1/observations?place=990102',
      '/v1/observations?placeWithin=990000',
      '/v1/series?indicator=gdp&place=990102',
      '/v1/figures?indicator=gdp&place=990102',
      '/v1/charts/gdp.svg?place=990102',
    ];
    const shown = async (path: string) => {
      const response = await ask(path);
      expect(response.status, path).toBe(200);
      return { tag: response.headers.get('etag'), text: await response.text() };
    };
    // Asked twice, they are kept.
    for (const path of paths) await shown(path);
    const before = await Promise.all(paths.map(shown));
    await addReport(teller, [teller, '990102']);
    const told = await Promise.all(paths.map(shown));
    for (const [index, path] of paths.entries()) expect(told[index]?.tag, path).not.toBe(before[index]?.tag);
    expect(told[0]?.text).toContain(`${teller}-${year}-gwr@120`);
    // And when a later version of that report tells it no more.
    await addReport(teller);
    const silent = await Promise.all(paths.map(shown));
    for (const [index, path] of paths.entries()) expect(silent[index]?.tag, path).not.toBe(told[index]?.tag);
    expect(silent[0]?.text).not.toContain(`${teller}-${year}-gwr`);
  });

  test('that tells a figure of the nation leaves other provinces as they are', async () => {
    const before = await tagOf('/v1/observations?place=990101');
    const ofNation = await tagOf('/v1/observations?place=000000');
    await addReport('320101', ['320101', '000000']);
    expect(await tagOf('/v1/observations?place=990101')).toBe(before);
    expect(await tagOf('/v1/observations?place=000000')).not.toBe(ofNation);
  });
});

test.each([
  ['/v1/observations', undefined],
  ['/v1/observations?indicator=gdp', undefined],
  ['/v1/observations?place=000000,990101', undefined],
  ['/v1/observations?place=990101,320101', ['', '00', '99', '32']],
  ['/v1/observations?limit=5&place=990101%2c320101', ['', '00', '99', '32']],
  ['/v1/observations?place=%3990101', undefined],
  ['/v1/observations?notplace=990101', undefined],
  ['/v1/observations?places&within=990101', ['', '00', '99']],
  ['/v1/observations?placeWithin=990000', ['', '00', '99']],
  ['/v1/reports/990101-2024-gwr/terms', ['', '00', '99']],
  ['/v1/observations/990101-2024-gwr@100', ['', '00', '99']],
  ['/v1/places/990101', ['', '00', '99']],
])('%s depends on %j', (path, scopes) => {
  const { search, pathname } = new URL(path, 'https://gongbao.test');
  expect(touchedScopes(search, pathname)).toEqual(scopes);
});

test('a kept answer has no more of another request than what belongs to every answer', async () => {
  const path = '/v1/observations?place=990102&limit=3';
  for (let time = 0; time < 3; time++) await (await ask(path)).text();
  const again = await ask(path, { method: 'HEAD' });
  expect(again.headers.get('server-timing')).toMatch(/^total;dur=/);
  expect(await again.text()).toBe('');
  expect((await ask(path)).headers.get('access-control-allow-origin')).toBe('*');
});

test('the formats of one address are kept apart', async () => {
  const path = '/v1/observations?report=990102-2023-gwr';
  await (await ask(path)).text();
  const json = await (await ask(path)).text();
  const stat = await (await ask(path, { headers: { accept: 'application/vnd.json-stat+json' } })).text();
  expect(stat).not.toBe(json);
  expect(await (await ask(path)).text()).toBe(json);
});

test('each format has a tag of its own, so that none is taken for another that a reader has', async () => {
  const path = '/v1/observations?place=990101&limit=4';
  const types = ['application/json', 'text/csv', 'application/x-ndjson', 'application/vnd.sdmx.data+csv'];
  const tags = await Promise.all(
    types.map(async (accept) => (await ask(path, { headers: { accept } })).headers.get('etag') ?? ''),
  );
  expect(new Set(tags).size).toBe(types.length);
  const answer = await ask(path, { headers: { accept: 'application/json', 'if-none-match': tags[1] ?? '' } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/json');
});

test.each([
  ['/v1/observations?foo=1', {}, 400],
  ['/v1/indicators/nope', {}, 404],
  ['/v1/reports/990101-1990-gwr', {}, 404],
  ['/v1/observations?place=990101', { accept: 'application/xml' }, 406],
])('%s is refused, whatever the asker has', async (path, more, status) => {
  const etag = await tagOf('/v1/observations?place=990101');
  const ofAll = await tagOf('/v1/observations');
  for (const held of ['*', etag, ofAll, `${etag.split('local-')[0]}local-other"`]) {
    for (let time = 0; time < 3; time += 1) {
      expect((await ask(path, { headers: { ...more, 'if-none-match': held } })).status, held).toBe(status);
    }
  }
});

test.each(['application/json', 'text/csv'])(
  '%s that the asker has is said to hold, the first time as ever',
  async (accept) => {
    const path = `/v1/observations?place=990102&limit=${accept.length}`;
    const etag = (await ask(path, { headers: { accept } })).headers.get('etag') ?? '';
    for (const held of [etag, etag, '*']) {
      const answer = await ask(path, { headers: { accept, 'if-none-match': held } });
      expect(answer.status).toBe(304);
      expect(answer.headers.get('etag')).toBe(etag);
      expect(answer.headers.get('content-type')).toBeNull();
      expect(await answer.text()).toBe('');
    }
  },
);
