import { beforeAll, describe, expect, test } from 'vitest';
import { document, expectDeclared, operations } from './declared-answers.ts';
import { ask, fillDatabase, putBulkFiles } from './open-test-api.ts';
import { fillPath, plainAddress } from './openapi-requests.ts';

beforeAll(async () => {
  await fillDatabase();
  await putBulkFiles();
});

/** What asks for an answer that not every operation gives. */
const headersOf: Readonly<Record<string, Record<string, string>>> = {
  304: { 'if-none-match': '*' },
  406: { accept: 'application/x-no-such-format' },
};

describe.each(operations.filter(({ method }) => method === 'get'))('$method $path', ({ path, operation }) => {
  test.each(Object.entries(headersOf))('declares %s where it answers so', async (status, headers) => {
    const response = await ask(plainAddress(path, operation), { headers });
    expect(response.status === Number(status)).toBe(status in operation.responses);
  });
});

test.each(operations.filter(({ method }) => method !== 'get'))('$method $path is never unchanged', ({ operation }) => {
  expect(Object.keys(operation.responses)).not.toContain('304');
});

/** By the paths of the document, with the methods that each has there. */
const methodsOf = Object.entries(document.paths).map(([path, methods]) => ({ path, methods: Object.keys(methods) }));

describe.each(methodsOf)('$path', ({ path, methods }) => {
  const others = ['get', 'post', 'put', 'patch', 'delete'].filter((method) => !methods.includes(method));

  test.each(others)('is not asked by %s, and says by what it is', async (method) => {
    const address = fillPath(path);
    const answer = await ask(address, { method: method.toUpperCase() });
    const [operation] = Object.values(document.paths[path] ?? {});
    if (operation === undefined) throw new Error(`${path} has no operation`);
    expect(await expectDeclared(answer.clone(), operation, `${method} ${address}`)).toBe(405);
    const allowed = methods.flatMap((known) => (known === 'get' ? ['GET', 'HEAD'] : [known.toUpperCase()]));
    expect(answer.headers.get('allow')?.split(', ').sort()).toEqual([...allowed, 'OPTIONS'].sort());
    expect(await answer.json()).toMatchObject({ type: '/problems/method-not-allowed', instance: address });
  });
});

/** Each with a body that would be read to the end, were it not for its length. */
const withBodies = operations.filter(({ operation }) => operation.requestBody !== undefined);

test.each(withBodies)('$method $path declares what becomes of a body that is too long', ({ operation }) => {
  expect(operation.responses).toHaveProperty('413');
});

test('what takes JSON takes nothing else', async () => {
  for (const { path, method, operation } of withBodies) {
    const takesJson = 'application/json' in (operation.requestBody?.content ?? {});
    expect('415' in operation.responses, path).toBe(takesJson);
    if (!takesJson) continue;
    for (const type of ['text/plain', 'application/jsonp', 'multipart/form-data', undefined]) {
      const headers = new Headers(type === undefined ? {} : { 'content-type': type });
      const answer = await ask(path, { method, headers, body: new TextEncoder().encode('{"sentence":"增长5%"}') });
      expect(answer.headers.get('accept')).toBe('application/json');
      expect(await expectDeclared(answer, operation, `${path} as ${type}`)).toBe(415);
    }
  }
});
