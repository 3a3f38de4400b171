import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { document, expectDeclared, operations } from './declared-answers.ts';
import { ask, fillDatabase, putBulkFiles } from './open-test-api.ts';
import { bodiesOf, type SentBody } from './openapi-bodies.ts';
import {
  addressesOf,
  fillPath,
  type Operation,
  plainAddress,
  requiredQuery,
  sqlInjections,
  wellFormed,
} from './openapi-requests.ts';

beforeAll(async () => {
  await fillDatabase();
  await putBulkFiles();
});

/** Of each operation; `pnpm fuzz:api` makes thousands. */
const runs = Number(env.GENERATED_REQUESTS);
const millisecondsEach = 600;

interface Request {
  readonly method: string;
  readonly address: string;
  readonly sent?: SentBody | undefined;
  readonly token?: string;
}

/** Each of the thousands of requests comes from somewhere else, so that none is one too many. */
async function send({ method, address, sent, token }: Request, operation: Operation): Promise<number> {
  const headers = new Headers({ 'cf-connecting-ip': crypto.randomUUID() });
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  if (sent?.type) headers.set('content-type', sent.type);
  const body = sent === undefined ? undefined : sent.bytes;
  return expectDeclared(await ask(address, { method, headers, ...(body && { body }) }), operation, address);
}

function requestsOf(path: string, method: string, operation: Operation): fc.Arbitrary<Request> {
  const { requestBody, security } = operation;
  const sent = requestBody ? bodiesOf(requestBody, document) : fc.constant(undefined);
  const tokens = fc.constantFrom('a-token-for-tests-only', 'a-token-for-tests-only', 'another-token-for-tests');
  return fc.record({
    method: fc.constant(method),
    address: addressesOf(path, operation),
    sent,
    ...(security && { token: tokens }),
  });
}

describe.each(operations)('$method $path', ({ path, method, operation }) => {
  test('answers any request as it declares', { timeout: 30_000 + runs * millisecondsEach }, async () => {
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(requestsOf(path, method, operation), async (request) => {
        statuses.add(await send(request, operation));
      }),
      { numRuns: runs, examples: method === 'get' ? [[{ method, address: plainAddress(path, operation) }]] : [] },
    );
    const [success] = Object.keys(operation.responses);
    if (method === 'get') expect([...statuses]).toContain(Number(success));
  });

  const parameters = (operation.parameters ?? []).map(({ name, in: place }) => [name, place] as const);
  test.each(method === 'get' ? parameters : [])('takes no SQL and nothing else by %s', async (name, place) => {
    for (const injection of sqlInjections) {
      const value = encodeURIComponent(wellFormed(injection));
      const others = requiredQuery(operation, name);
      const address =
        place === 'path'
          ? path.replace(`{${name}}`, value)
          : `${fillPath(path)}?${[`${name}=${value}`, ...others].join('&')}`;
      await send({ method, address }, operation).catch((error: unknown) => {
        // A path that an injection takes apart is another address, which says that it is not there.
        if (place !== 'path') throw error;
      });
    }
    expect((await ask('/v1/observations?limit=1')).status).toBe(200);
  });
});
