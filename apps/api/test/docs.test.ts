import { beforeAll, describe, expect, test } from 'vitest';
import { ask, fillDatabase } from './open-test-api.ts';

beforeAll(fillDatabase);

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

  test('has its own stylesheet', async () => {
    const style = await ask('/docs/style.css');
    expect(style.headers.get('content-type')).toContain('text/css');
    expect(await style.text()).not.toMatch(/url\(|@import/);
  });
});

test('llms.txt names every address', async () => {
  const text = await (await ask('/llms.txt')).text();
  for (const part of ['# Gongbao', 'GET /v1/observations', 'POST /v1/verify', '/mcp']) expect(text).toContain(part);
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
