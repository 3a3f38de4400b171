import { beforeAll, describe, expect, test } from 'vitest';
import { problemKinds, problemMeaning } from '../src/http/problem.ts';
import { ask, fillDatabase } from './open-test-api.ts';

beforeAll(fillDatabase);

test.each(['/openapi.json', '/docs', '/docs/style.css', '/llms.txt', '/problems/not-found'])(
  '%s is kept for some minutes, and who has it already is told so',
  async (path) => {
    const first = await ask(path);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^(?:W\/)?"[^"]{8,}"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    expect((await first.text()).length).toBeGreaterThan(100);
    const again = await ask(path, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(tag);
    expect((await ask(path, { headers: { 'if-none-match': '"another"' } })).status).toBe(200);
    const head = await ask(path, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag')]).toEqual([200, tag]);
  },
);

test('a document that is refused has no tag', async () => {
  const refused = await ask('/openapi.json?a=1');
  expect([refused.status, refused.headers.get('etag')]).toEqual([400, null]);
});

describe('the reference', () => {
  test('names every operation and every shape once, and loads nothing from elsewhere', async () => {
    const response = await ask('/docs');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await response.text();
    const document = await (await ask('/openapi.json')).json<{
      paths: Record<string, Record<string, { operationId: string }>>;
      components: { schemas: object };
    }>();
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    const names = [...operations.map(({ operationId }) => operationId), ...Object.keys(document.components.schemas)];
    for (const name of names) expect(page.split(` id="${name}"`), name).toHaveLength(2);
    const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(loaded.filter((address) => !/^[/#]/.test(address ?? ''))).toEqual([]);
    const linked = [...page.matchAll(/href="#([^"]+)"/g)].map(([, name]) => name);
    expect(linked.filter((name) => !page.includes(` id="${name}"`))).toEqual([]);
    expect(page).not.toMatch(/<script|style=/);
  });

  test('says once what every route can answer', async () => {
    const page = await (await ask('/docs')).text();
    for (const words of [
      'Too many requests from one address; Retry-After',
      'The service failed. Nothing about the request',
    ]) {
      expect(page.split(words), words).toHaveLength(2);
    }
    expect(
      page.match(/<a href="#answers-of-all">As most routes<\/a>: 304, 400, 405, 406, 429, 500\./g)?.length,
    ).toBeGreaterThan(15);
  });

  test('begins in Chinese, with its contents folded, and takes a slash at its end', async () => {
    const page = await (await ask('/docs')).text();
    expect(page.indexOf('读取数据不用密钥')).toBeGreaterThan(0);
    expect(page.indexOf('读取数据不用密钥')).toBeLessThan(page.indexOf('Open, without a key'));
    const contents = page
      .slice(page.indexOf('<nav'))
      .replace(/^[^>]*>/, '')
      .trimStart();
    expect(contents).toMatch(/^<p>[^\n]*<\/p>/);
    expect(contents.slice(contents.indexOf('</p>') + 4).trimStart()).toMatch(/^<details><summary>/);
    const moved = await ask('/docs/', { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/docs']);
  });

  test('has its own stylesheet', async () => {
    const style = await ask('/docs/style.css');
    expect(style.headers.get('content-type')).toContain('text/css');
    expect(await style.text()).not.toMatch(/url\(|@import/);
  });
});

test('llms.txt names every address', async () => {
  const text = await (await ask('/llms.txt')).text();
  const { paths } = await (await ask('/openapi.json')).json<{ paths: Record<string, object> }>();
  const addresses = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  for (const part of ['# Gongbao', '/mcp', ...addresses]) expect(text).toContain(part);
  const lineOf = (address: string) => text.split('\n').find((line) => line.startsWith(`- [${address}]`));
  expect(lineOf('GET /v1/series')?.endsWith(' — by indicator*, place*, asOf, bom')).toBe(true);
  expect(lineOf('GET /v1/places/{code}')).not.toContain(' — by ');
});

// https://llmstxt.org: a title, a summary as a quotation, and sections that are lists of links.
test('llms.txt is made as such files are, and links to this service only', async () => {
  const answer = await ask('/llms.txt');
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; ?charset=utf-8/i);
  const text = await answer.text();
  expect(text).toMatch(/^# Gongbao\n\n> [^\n]+\n\n/);
  const sections = text.split(/^## .*$/m).slice(1);
  expect(sections.length).toBeGreaterThan(1);
  for (const line of sections.flatMap((section) => section.trim().split('\n'))) expect(line).toMatch(/^- \S/);
  const links = [...text.matchAll(/\]\(([^()\]]+)\)/g)].map(([, address = '']) => address);
  expect(new Set(links.map((link) => new URL(link).origin))).toEqual(new Set(['https://gongbao.test']));
  for (const link of links.filter((each) => !each.includes('/v1/'))) expect((await ask(link)).status, link).toBe(200);
});

/** Programs hold on to these: a name is never changed, only added. */
const problemTypes = {
  'invalid-parameters': 400,
  'invalid-cursor': 400,
  unauthorized: 401,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'too-large': 413,
  'range-not-satisfiable': 416,
  'unsupported-media-type': 415,
  unreadable: 422,
  'too-many-requests': 429,
  internal: 500,
  'not-implemented': 501,
  'not-ready': 503,
};

test('the types of problems, with their statuses, stay as they are', async () => {
  expect(Object.fromEntries(problemKinds.map((kind) => [kind, problemMeaning(kind)?.status]))).toEqual(problemTypes);
  for (const kind of problemKinds) expect((await ask(`/problems/${kind}`)).status).toBe(200);
});

test('every problem has a page', async () => {
  const { type } = await (await ask('/v1/nothing')).json<{ type: string }>();
  const page = await ask(type);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('There is nothing here');
  for (const name of ['none', 'toString', '__proto__']) expect((await ask(`/problems/${name}`)).status).toBe(404);
});

test('no answer is sniffed or framed', async () => {
  for (const path of ['/docs', '/v1/places?limit=1', '/v1/nothing']) {
    const { headers } = await ask(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const isPage = headers.get('content-type')?.startsWith('text/html') === true;
    if (isPage) expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
  }
});

test('what acts on documents alone stands at pages alone', async () => {
  const ofDocuments = ['cross-origin-opener-policy', 'origin-agent-cluster', 'referrer-policy'];
  const ofAny = ['strict-transport-security', 'cross-origin-resource-policy'];
  const [page, data] = [await ask('/docs'), await ask('/v1/places?limit=1')].map(({ headers }) => headers);
  for (const name of [...ofDocuments, ...ofAny]) expect(page?.has(name), name).toBe(true);
  for (const name of ofAny) expect(data?.has(name), name).toBe(true);
  for (const name of ofDocuments) expect(data?.has(name), name).toBe(false);
});
