import fc from 'fast-check';
import { expect } from 'vitest';
import { fromBase64Url, toBase64Url } from '../src/http/base64-url.ts';
import { expectDeclared } from './declared-answers.ts';
import type { Operation } from './openapi-requests.ts';

/** What is asked once an answer is there: of the cursor that stands in it, or else of the answer itself. */
export interface Further {
  readonly ofCursor: OfCursor;
  readonly ofAnswer: OfAnswer;
}

type OfCursor =
  | { readonly by: 'the next pages'; readonly pages: number }
  | { readonly by: 'a cursor with a bit changed'; readonly at: number; readonly bit: number }
  | { readonly by: 'a cursor elsewhere' };

type OfAnswer =
  | { readonly by: 'HEAD' }
  | { readonly by: 'the tag of the answer'; readonly besides: string }
  | { readonly by: 'another tag' };

const ofCursor: fc.Arbitrary<OfCursor> = fc.oneof(
  fc.record({ by: fc.constant('the next pages'), pages: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    by: fc.constant('a cursor with a bit changed'),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    bit: fc.nat(7),
  }),
  fc.constant({ by: 'a cursor elsewhere' }),
);

const ofAnswer: fc.Arbitrary<OfAnswer> = fc.oneof(
  fc.constant({ by: 'HEAD' }),
  fc.record({
    by: fc.constant('the tag of the answer'),
    besides: fc.constantFrom('', '"another", ', 'W/"another", '),
  }),
  fc.constant({ by: 'another tag' }),
);

/** Half the time the first answer is enough. */
export const furtherRequests: fc.Arbitrary<Further | undefined> = fc.option(fc.record({ ofCursor, ofAnswer }), {
  freq: 2,
  nil: undefined,
});

export interface Answered {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: Response;
  readonly operation: Operation;
}

export type Ask = (address: string, init: RequestInit) => Promise<Response>;

export interface AskedFurther {
  readonly by: (OfCursor | OfAnswer)['by'];
  /** How many requests it took; none where there was nothing of the kind. */
  readonly requests: number;
}

/** Asks it, and holds what is answered against the first answer. */
export async function askFurther(further: Further, answered: Answered, ask: Ask): Promise<AskedFurther> {
  const chosen = nextOf(answered.answer) === undefined ? further.ofAnswer : further.ofCursor;
  return { by: chosen.by, requests: await askChosen(chosen, answered, ask) };
}

function askChosen(chosen: OfCursor | OfAnswer, answered: Answered, ask: Ask): Promise<number> {
  switch (chosen.by) {
    case 'the next pages':
      return askPages(chosen.pages, answered, ask);
    case 'a cursor with a bit changed':
      return askWithCursor((address, cursor) => withCursor(address, changed(cursor, chosen)), answered, ask);
    case 'a cursor elsewhere':
      // What is asked there is asked in a format that it has.
      return askWithCursor(
        (address, cursor) => withCursor(elsewhere(address), cursor),
        { ...answered, headers: {} },
        ask,
      );
    case 'HEAD':
      return askHead(answered, ask);
    case 'the tag of the answer':
      return askByTag(chosen.besides, answered, ask);
    case 'another tag':
      return askByOtherTag(answered, ask);
  }
}

const nextOf = ({ headers }: Response): string | undefined =>
  headers.get('link')?.match(/^<([^>]+)>; rel="next"$/)?.[1];

async function askPages(pages: number, { answer, headers, operation }: Answered, ask: Ask): Promise<number> {
  let next = nextOf(answer);
  let asked = 0;
  for (; next !== undefined && asked < pages; asked += 1) {
    const page = await ask(next, { headers });
    const following = nextOf(page);
    expect(following, next).not.toBe(next);
    expect(page.headers.get('content-type'), next).toBe(answer.headers.get('content-type'));
    expect(await expectDeclared(page, operation, next), next).toBe(200);
    next = following;
  }
  return asked;
}

type CursorAddress = (address: string, cursor: string) => string;

/** A cursor is taken back as it was given, and for the question that gave it. */
async function askWithCursor(addressWith: CursorAddress, { answer, headers }: Answered, ask: Ask): Promise<number> {
  const next = nextOf(answer);
  if (next === undefined) return 0;
  const cursor = new URLSearchParams(next.split('?')[1]).get('cursor') ?? '';
  expect(cursor, next).not.toBe('');
  const address = addressWith(next, cursor);
  const refused = await ask(address, { headers });
  expect(refused.status, address).toBe(400);
  expect(await refused.json(), address).toMatchObject({ type: '/problems/invalid-cursor' });
  return 1;
}

const elsewhere = (address: string): string => (address.startsWith('/v1/terms') ? '/v1/changes' : '/v1/terms');

function withCursor(address: string, cursor: string): string {
  const [path = '', query] = address.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', cursor);
  return `${path}?${parameters.toString()}`;
}

function changed(cursor: string, { at, bit }: { readonly at: number; readonly bit: number }): string {
  const bytes = fromBase64Url(cursor) ?? new Uint8Array();
  const place = Math.floor(at * bytes.length);
  bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
  return toBase64Url(bytes);
}

/** These are of one answer, not of what is asked. */
const ownHeaders = ['x-request-id', 'server-timing'];

const sharedHeaders = ({ headers }: Response): Readonly<Record<string, string>> =>
  Object.fromEntries([...headers].filter(([name]) => !ownHeaders.includes(name)));

async function askHead({ address, answer, headers }: Answered, ask: Ask): Promise<number> {
  const head = await ask(address, { method: 'HEAD', headers });
  expect(head.status, `HEAD ${address}`).toBe(answer.status);
  expect(sharedHeaders(head), `HEAD ${address}`).toEqual(sharedHeaders(answer));
  expect(await head.text(), `HEAD ${address}`).toBe('');
  return 1;
}

async function askByTag(besides: string, { address, answer, headers, operation }: Answered, ask: Ask): Promise<number> {
  const tag = answer.headers.get('etag');
  if (tag === null) return 0;
  const known = await ask(address, { headers: { ...headers, 'if-none-match': `${besides}${tag}` } });
  expect(known.status, `${tag} of ${address}`).toBe(304);
  expect(Object.keys(operation.responses)).toContain('304');
  expect(known.headers.get('etag'), address).toBe(tag);
  expect(known.headers.get('cache-control'), address).toBe(answer.headers.get('cache-control'));
  expect(await known.text(), address).toBe('');
  return 1;
}

async function askByOtherTag({ address, answer, headers, operation }: Answered, ask: Ask): Promise<number> {
  const again = await ask(address, { headers: { ...headers, 'if-none-match': 'W/"another"' } });
  expect(again.headers.get('etag'), address).toBe(answer.headers.get('etag'));
  expect(await expectDeclared(again, operation, address), address).toBe(answer.status);
  return 1;
}
