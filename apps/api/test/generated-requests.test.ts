import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { document, expectDeclared, operations } from './declared-answers.ts';
import { ask, fillDatabase, putBulkFiles } from './open-test-api.ts';
import { bodiesOf, type SentBody, validBodiesOf } from './openapi-bodies.ts';
import {
  addressesOf,
  headersOf,
  type Operation,
  plainAddress,
  requestedValue,
  usualValue,
} from './openapi-requests.ts';

beforeAll(async () => {
  await fillDatabase();
  await putBulkFiles();
  // What is loaded when it is needed is loaded here: the queue reads what was sent while further requests come.
  for (const body of ['地区生产总值增长5%。', '<!doctype html><title>', '%PDF-1.7\n', 'PK\u0003\u0004']) {
    for (const path of ['/v1/parse', '/v1/check', '/v1/review']) await ask(path, { method: 'POST', body });
  }
});

/** Of each operation; `pnpm fuzz:api` makes more. */
const runs = Number(env.GENERATED_REQUESTS);
const millisecondsEach = 600;

interface Request {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly sent?: SentBody | undefined;
}

/** Each of the thousands of requests comes from somewhere else, so that none is one too many. */
async function send({ method, address, headers, sent }: Request, operation: Operation): Promise<number> {
  const all = new Headers({ ...headers, 'cf-connecting-ip': crypto.randomUUID() });
  if (sent?.type) all.set('content-type', sent.type);
  const answer = await ask(address, { method, headers: all, ...(sent && { body: sent.bytes }) });
  return expectDeclared(answer, operation, `${address} ${JSON.stringify(headers)}`);
}

const token = { authorization: 'Bearer a-token-for-tests-only' };

/** What the document allows, of what is there: a cursor is given by an answer only. */
function usualRequestsOf(path: string, method: string, operation: Operation): fc.Arbitrary<Request> {
  const parameters = operation.parameters?.filter(({ name }) => name !== 'cursor') ?? [];
  return fc.record({
    method: fc.constant(method),
    address: addressesOf(path, parameters, usualValue),
    headers: headersOf(operation, usualValue).map((headers) => ({ ...headers, ...(operation.security && token) })),
    sent: operation.requestBody ? validBodiesOf(operation.requestBody, document) : fc.constant(undefined),
  });
}

/** Anything: right in part, or in nothing. */
function anyRequestsOf(path: string, method: string, operation: Operation): fc.Arbitrary<Request> {
  const tokens = fc.constantFrom(token, token, { authorization: 'Bearer another-token-for-tests' }, {});
  const bearing = operation.security ? tokens : fc.constant({});
  return fc.record({
    method: fc.constant(method),
    address: addressesOf(path, operation.parameters ?? [], requestedValue, { unknown: true }),
    headers: fc
      .tuple(headersOf(operation, requestedValue), bearing)
      .map(([headers, held]) => ({ ...headers, ...held })),
    sent: operation.requestBody ? bodiesOf(operation.requestBody, document) : fc.constant(undefined),
  });
}

/** Of what is usually asked; names that are not there, and combinations that are refused, are the rest. */
const leastSuccess = 0.2;

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

/** Requests of all operations by the status that they were answered with. */
const counts = new Map<number, number>();
afterAll(() => {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const told = [...counts].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`);
  console.log(`${total} requests of ${operations.length} operations: ${told.join(', ')}`);
});

describe.each(operations)('$method $path', ({ path, method, operation }) => {
  const timeout = 30_000 + runs * millisecondsEach;
  const half = Math.ceil(runs / 2);

  /** Sends what is made up, and tells the statuses of the answers. */
  async function sendAll(requests: fc.Arbitrary<Request>, examples: [Request][] = []): Promise<readonly number[]> {
    const statuses: number[] = [];
    const property = fc.asyncProperty(requests, async (request) => {
      const status = await send(request, operation);
      statuses.push(status);
      counts.set(status, (counts.get(status) ?? 0) + 1);
    });
    await fc.assert(property, { numRuns: half, examples });
    return statuses;
  }

  test('answers what it is usually asked, and mostly succeeds', { timeout }, async () => {
    const plain: Request = { method, address: plainAddress(path, operation), headers: {} };
    const statuses = await sendAll(usualRequestsOf(path, method, operation), method === 'get' ? [[plain]] : []);
    const succeeded = statuses.filter(isSuccess).length;
    expect(succeeded / statuses.length, `${succeeded} of ${statuses.length}`).toBeGreaterThan(leastSuccess);
    const declared = Object.keys(operation.responses).map(Number).filter(isSuccess);
    expect(declared).toEqual(expect.arrayContaining([...new Set(statuses.filter(isSuccess))]));
  });

  test('answers any request as it declares', { timeout }, async () => {
    const statuses = await sendAll(anyRequestsOf(path, method, operation));
    expect(statuses).toHaveLength(half);
  });
});
