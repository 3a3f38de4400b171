import { beforeAll, describe, expect, test } from 'vitest';
import { longestBody } from '../src/reading/read-body.ts';
import { askOver } from './ask-over.ts';
import { expectDeclared, operations } from './declared-answers.ts';
import { ask, fillDatabase, putBulkFiles } from './open-test-api.ts';
import { plainAddress } from './openapi-requests.ts';

beforeAll(async () => {
  await fillDatabase();
  await putBulkFiles();
});

const token = { authorization: 'Bearer a-token-for-tests-only' };
const origin = { origin: 'https://elsewhere.test' };

const asked = operations.map(({ path, method, operation }) => ({
  name: `${method.toUpperCase()} ${path}`,
  method: method.toUpperCase(),
  address: plainAddress(path, operation),
  operation,
}));

const withBodies = [
  ...asked.flatMap(({ name, address, operation: { requestBody } }) =>
    requestBody === undefined ? [] : [{ name, address, type: Object.keys(requestBody.content)[0] ?? '' }],
  ),
  { name: 'POST /mcp', address: '/mcp', type: 'application/json' },
];

/** A body that tells how much of it was taken, and never ends. */
function endlessBody() {
  const taken = { bytes: 0 };
  const chunk = new Uint8Array(1_000_000).fill(32);
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        taken.bytes += chunk.length;
        controller.enqueue(chunk);
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, taken };
}

describe.each(withBodies)('$name', ({ address, type }) => {
  const headers = { ...token, 'content-type': type };
  // Models are told in the words of their protocol.
  const tooLarge =
    address === '/mcp' ? { error: { code: -32600 }, id: null } : { type: '/problems/too-large', status: 413 };

  test('refuses a body by its length before a byte of it is read', async () => {
    const { stream, taken } = endlessBody();
    const length = { 'content-length': String(longestBody + 1) };
    const answer = await askOver({}, address, { method: 'POST', headers: { ...headers, ...length }, body: stream });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject(tooLarge);
    expect(taken.bytes).toBe(0);
  });

  test('reads of a body without a length no more than it takes', async () => {
    const { stream, taken } = endlessBody();
    const chunked = { 'transfer-encoding': 'chunked' };
    const answer = await askOver({}, address, { method: 'POST', headers: { ...headers, ...chunked }, body: stream });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject(tooLarge);
    expect(taken.bytes).toBeLessThanOrEqual(longestBody + 2_000_000);
  });
});

/** Only whether the service runs is never counted. */
const limited = asked.filter(({ address }) => address.startsWith('/v1/'));

test.each(limited)('$name says when to come again', async ({ method, address, operation }) => {
  const reached = { limit: () => Promise.resolve({ success: false }) };
  const body = operation.requestBody ? { body: 'x' } : {};
  const answer = await askOver({ READS: reached, PARSES: reached, SENDS: reached }, address, { method, ...body });
  expect(answer.headers.get('retry-after')).toBe('60');
  expect(await expectDeclared(answer, operation, address)).toBe(429);
});

describe.each(asked)('$name from a page of others', ({ method, address }) => {
  const meant = (as: string) => ({ ...origin, 'access-control-request-method': as });

  test('is open for reading and closed for writing', async () => {
    const preflight = await ask(address, { method: 'OPTIONS', headers: meant(method) });
    const isReading = method === 'GET';
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(isReading ? '*' : null);
    expect(preflight.headers.get('access-control-allow-methods')).toBe(isReading ? 'GET,HEAD,OPTIONS' : null);
    const answer = await ask(address, { method, headers: origin, ...(!isReading && { body: 'x' }) });
    expect(answer.headers.get('access-control-allow-origin')).toBe(isReading ? '*' : null);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('may not %s', async (other) => {
    const preflight = await ask(address, { method: 'OPTIONS', headers: meant(other) });
    expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
