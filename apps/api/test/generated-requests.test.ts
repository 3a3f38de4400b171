import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { app } from '../src/app.ts';
import { type Ask, askFurther, type Further, furtherRequests } from './asked-further.ts';
import { document, expectDeclared, operations } from './declared-answers.ts';
import { ask, fillDatabase, putBulkFiles } from './open-test-api.ts';
import { bodiesOf, type SentBody, sentBytes, takesFile, validBodiesOf } from './openapi-bodies.ts';
import {
  addressesOf,
  endingsOf,
  everyEnding,
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
  // Each line of the log would go to the process that runs the tests, which takes as long as its request.
  const { log } = console;
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => {
    if (!String(line).startsWith('{"level":"info"')) log(line);
  });
});

/** Of each operation; `pnpm fuzz:api` makes more. What takes a file is sent a part of them: it is read each time. */
const runs = Number(env.GENERATED_REQUESTS);
const shareOfFiles = 0.15;

/** So many are on the way at the same time. */
const atOnce = 20;

interface Request {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly sent?: SentBody | undefined;
  readonly further?: Further | undefined;
}

/**
 * What reads is asked in this process, and of a state of the data that is remembered as it is in production: the way
 * to the Worker, its limits and the state itself would be most of the time, and have tests of their own. What a route
 * loads when it is asked, the tests' own runner looks up each time, and a request of the Worker may not wait for what
 * another one looks up.
 */
const reading = { ...env, REVISION_SECONDS: '5', READS: undefined, PARSES: undefined };

const askReading: Ask = async (address, init) =>
  app.fetch(new Request(new URL(address, 'https://gongbao.test'), init), reading, createExecutionContext());

/** Each of the thousands of requests comes from somewhere else, so that none is one too many. */
const askWorker: Ask = (address, init) => {
  const headers = new Headers(init.headers);
  headers.set('cf-connecting-ip', crypto.randomUUID());
  return ask(address, { ...init, headers });
};

/** Requests by the status that they were answered with, and by what was asked further. */
const counts = new Map<string, number>();
const count = (what: string, times = 1): void => void counts.set(what, (counts.get(what) ?? 0) + times);
afterAll(() => {
  const told = [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([what, times]) => `${times} × ${what}`);
  console.log(`Of ${operations.length} operations: ${told.join(', ')}`);
});

async function send({ method, address, headers, sent, further }: Request, operation: Operation): Promise<number> {
  const asking = operation.security ? askWorker : askReading;
  const all = new Headers(headers);
  if (sent?.type) all.set('content-type', sent.type);
  const answer = await asking(address, { method, headers: all, ...(sent && { body: await sentBytes(sent) }) });
  const told = `${method} ${address} ${JSON.stringify(headers)} ${JSON.stringify(sent)}`;
  const status = await expectDeclared(answer, operation, told);
  count(String(status));
  if (further) {
    const { by, requests } = await askFurther(further, { address, headers, answer, operation }, asking);
    count(by, requests);
  }
  return status;
}

const token = { authorization: 'Bearer a-token-for-tests-only' };

/** What the document allows, of what is there: a cursor is given by an answer only. */
function usualRequestsOf({ path, method, operation }: Described): fc.Arbitrary<Request> {
  const parameters = operation.parameters?.filter(({ name }) => name !== 'cursor') ?? [];
  return fc.record({
    method: fc.constant(method),
    address: addressesOf(path, parameters, usualValue, { endings: hasEndings(path) ? endingsOf(operation) : [] }),
    headers: headersOf(operation, usualValue).map((headers) => ({ ...headers, ...(operation.security && token) })),
    sent: operation.requestBody ? validBodiesOf(operation.requestBody, document) : fc.constant(undefined),
    further: method === 'get' ? furtherRequests : fc.constant(undefined),
  });
}

/** Anything: right in part, or in nothing. */
function anyRequestsOf({ path, method, operation }: Described): fc.Arbitrary<Request> {
  const tokens = fc.constantFrom(token, token, { authorization: 'Bearer another-token-for-tests' }, {});
  const bearing = operation.security ? tokens : fc.constant({});
  const endings = hasEndings(path) ? everyEnding : [];
  return fc.record({
    method: fc.constant(method),
    address: addressesOf(path, operation.parameters ?? [], requestedValue, { unknown: true, endings }),
    headers: fc
      .tuple(headersOf(operation, requestedValue), bearing)
      .map(([headers, held]) => ({ ...headers, ...held })),
    sent: operation.requestBody ? bodiesOf(operation.requestBody, document) : fc.constant(undefined),
    further: method === 'get' ? furtherRequests : fc.constant(undefined),
  });
}

/** Bulk files have endings of their own. */
const hasEndings = (path: string): boolean => path.startsWith('/v1/') && path !== '/v1/bulk/{file}';

/** Of what is usually asked; names that are not there, and combinations that are refused, are the rest. */
const leastSuccess = 0.2;

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

type Described = (typeof operations)[number];

function sends({ operation }: Described): boolean {
  return operation.security !== undefined;
}

/** First what reads: what is sent changes what is there, and is read by the queue meanwhile. */
const inOrder = operations.toSorted((a, b) => Number(sends(a)) - Number(sends(b)));

describe.each(inOrder)('$method $path', (described) => {
  const { path, method, operation } = described;
  const half = Math.ceil((runs * (takesFile(operation.requestBody) ? shareOfFiles : 1)) / 2);
  const timeout = 60_000 + half * 600;

  /** Sends what is made up, and tells the statuses of the answers. A failure names its request. */
  async function sendAll(requests: fc.Arbitrary<Request>): Promise<readonly number[]> {
    const statuses: number[] = [];
    const batches = fc.array(requests, { minLength: atOnce, maxLength: atOnce });
    const property = fc.asyncProperty(batches, async (batch) => {
      statuses.push(...(await Promise.all(batch.map((request) => send(request, operation)))));
    });
    await fc.assert(property, { numRuns: Math.ceil(half / atOnce), endOnFailure: true });
    return statuses;
  }

  /** What a route loads when it is first asked, it loads for one request: the tests' own runner gives it to no two at once. */
  async function load(): Promise<void> {
    for (const request of fc.sample(usualRequestsOf(described), atOnce)) {
      if (isSuccess(await send(request, operation))) return;
    }
  }

  test('answers what it is usually asked, and mostly succeeds', { timeout }, async () => {
    if (method === 'get')
      expect(await send({ method, address: plainAddress(path, operation), headers: {} }, operation)).toBe(200);
    else await load();
    const statuses = await sendAll(usualRequestsOf(described));
    const succeeded = statuses.filter(isSuccess).length;
    expect(succeeded / statuses.length, `${succeeded} of ${statuses.length}`).toBeGreaterThan(leastSuccess);
    const declared = Object.keys(operation.responses).map(Number).filter(isSuccess);
    expect(declared).toEqual(expect.arrayContaining([...new Set(statuses.filter(isSuccess))]));
  });

  test('answers any request as it declares', { timeout }, async () => {
    const statuses = await sendAll(anyRequestsOf(described));
    expect(statuses.length).toBeGreaterThanOrEqual(half);
  });
});
