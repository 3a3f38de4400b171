import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { askOver } from './ask-over.ts';
import { ask, fillDatabase } from './open-test-api.ts';

beforeAll(fillDatabase);

/** A limit that is reached, and what it was asked. */
function reachedLimit() {
  const keys: string[] = [];
  const limit = ({ key }: { readonly key: string }) => {
    keys.push(key);
    return Promise.resolve({ success: false });
  };
  return { keys, binding: { limit } };
}

const askFrom = (bindings: object, path: string, init: RequestInit = {}): Promise<Response> =>
  askOver(bindings, path, { ...init, headers: { 'cf-connecting-ip': '192.0.2.7' } });

describe('an address that has asked too often', () => {
  test.each([
    ['READS', '/v1/observations?place=990101', {}],
    ['READS', '/readyz', {}],
    ['READS', '/mcp', { method: 'POST', body: '{}' }],
    ['PARSES', '/v1/parse', { method: 'POST', body: 'x' }],
    ['PARSES', '/v1/check', { method: 'POST', body: 'x' }],
    ['PARSES', '/v1/review', { method: 'POST', body: 'x' }],
    ['PARSES', '/v1/verify', { method: 'POST', body: '{}' }],
    ['SENDS', '/v1/reports', { method: 'POST', body: 'x' }],
  ])('is told by %s when to come again: %s', async (name, path, init) => {
    const { keys, binding } = reachedLimit();
    const response = await askFrom({ [name]: binding }, path, init);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const told = { type: '/problems/too-many-requests', status: 429 };
    // Models are told in the words of their protocol.
    const toldModel = { error: { code: -32029, data: { retryAfter: 60 } }, id: null };
    expect(await response.json()).toMatchObject(path === '/mcp' ? toldModel : told);
    expect(keys).toEqual(['192.0.2.7']);
  });

  test('is still given what is kept: it costs no more than the refusal', async () => {
    const path = '/v1/observations?place=990102&limit=2';
    for (let time = 0; time < 3; time++) await (await ask(path)).text();
    const { keys, binding } = reachedLimit();
    const kept = await askFrom({ READS: binding }, path);
    const known = await ask(path, { headers: { 'if-none-match': kept.headers.get('etag') ?? '' } });
    expect([kept.status, known.status, keys]).toEqual([200, 304, []]);
  });
});

test('every request has an id of its own, which a problem repeats', async () => {
  const answers = await Promise.all(
    ['/v1/observations?no=1', '/v1/observations?no=1', '/v1/nowhere'].map((path) => ask(path)),
  );
  const ids = answers.map(({ headers }) => headers.get('x-request-id'));
  expect(new Set(ids).size).toBe(3);
  for (const [index, answer] of answers.entries()) {
    expect(await answer.json()).toMatchObject({ requestId: ids[index] });
  }
});

test('the service is alive before it is ready, and ready when there is data', async () => {
  const readiness = () => askFrom({ DB: env.SPARE }, '/readyz');
  const broken = await readiness();
  expect([broken.status, broken.headers.get('retry-after')]).toEqual([503, '5']);
  const told = await broken.text();
  expect(JSON.parse(told)).toMatchObject({ type: '/problems/not-ready', detail: 'The database does not answer.' });
  expect(told).not.toMatch(/SELECT|SQLITE|scope_revision|\.ts/);
  await applyD1Migrations(env.SPARE, env.MIGRATIONS);
  await env.SPARE.prepare('DELETE FROM scope_revision').run();
  const empty = await readiness();
  expect([empty.status, empty.headers.get('retry-after')]).toEqual([503, '60']);
  expect(await empty.json()).toMatchObject({ type: '/problems/not-ready', instance: '/readyz' });
  expect((await askFrom({ DB: env.SPARE }, '/healthz')).status).toBe(200);
  const ready = await ask('/readyz');
  expect(ready.status).toBe(200);
  const { revision } = await ready.json<{ revision: number }>();
  expect(revision).toBeGreaterThan(0);
});
