import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { askOver } from './ask-over.ts';
import { callerOf, openMcpClient } from './mcp-client.ts';
import { ask, fillDatabase } from './open-test-api.ts';

beforeAll(fillDatabase);
afterEach(() => void vi.restoreAllMocks());

const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
const post = (body: string) => ask('/mcp', { method: 'POST', headers, body });
const asked = (name: string, input: object) => ({
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name, arguments: input },
});

test.each([
  ['verify_claim', { sentence: '2023年地区生产总值312.6亿元。', place: '990101' }],
  ['explain_term', { term: '一核两翼' }],
])('%s counts as what costs more, and get_series does not', async (name, input) => {
  const call = callerOf(await openMcpClient(`one who asks ${name}`));
  // More than two minutes' worth: the limit counts by the minute, and one may end in between.
  const askOften = async () => {
    for (let count = 0; count < 45; count++) await call(name, input);
  };
  // An error of the protocol, by its code, and not of the transport: the model is told when to come again.
  await expect(askOften()).rejects.toMatchObject({
    code: -32029,
    message: expect.stringContaining('wait 60 seconds') as string,
    data: { retryAfter: 60 },
  });
  const series = await call('get_series', { indicator: 'gdp', place: '990101' });
  expect(series.structuredContent).toMatchObject({ figures: expect.any(Array) });
});

test('a batch is refused, which would count as one', async () => {
  const one = asked('verify_claim', { sentence: '2023年地区生产总值312.6亿元。', place: '990101' });
  const answer = await post(JSON.stringify(Array.from({ length: 30 }, () => one)));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({
    jsonrpc: '2.0',
    error: { code: -32600, message: expect.stringContaining('batches') as string },
    id: null,
  });
});

test('a message is short', async () => {
  const long = await post(JSON.stringify(asked('explain_term', { term: '长'.repeat(40_000) })));
  expect(long.status).toBe(413);
  const error = {
    code: -32600,
    message: expect.stringContaining('64000 bytes') as string,
    data: { mostBytes: 64_000 },
  };
  expect(await long.json()).toEqual({ jsonrpc: '2.0', error, id: null });
});

test.each([
  ['{', -32700, 'no JSON'],
  ['', -32700, 'no JSON'],
  ['null', -32600, 'JSON-RPC 2.0'],
  ['7', -32600, 'JSON-RPC 2.0'],
  ['{"jsonrpc":"1.0","id":1,"method":"ping"}', -32600, 'JSON-RPC 2.0'],
])('what is no message is told so: %s', async (body, code, said) => {
  const answer = await post(body);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/json']);
  const error = { code, message: expect.stringContaining(said) as string };
  expect(await answer.json()).toEqual({ jsonrpc: '2.0', error, id: null });
});

test.each([
  [{ accept: 'text/html' }, 406, 'Client must accept'],
  [{ 'content-type': 'text/plain' }, 415, 'Content-Type must be application/json'],
])('headers that are not taken are told: %o', async (other, status, said) => {
  const body = JSON.stringify(asked('get_series', {}));
  const answer = await ask('/mcp', { method: 'POST', headers: { ...headers, ...other }, body });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ jsonrpc: '2.0', error: { message: expect.stringContaining(said) } });
});

test('what asks for no answer, and one time too many, keeps the status of HTTP', async () => {
  const limited = { READS: { limit: () => Promise.resolve({ success: false }) } };
  const init = { method: 'POST', headers } as const;
  const notice = { ...init, body: '{"jsonrpc":"2.0","method":"notifications/initialized"}' };
  expect((await askOver(limited, '/mcp', notice)).status).toBe(429);
  const request = await askOver(limited, '/mcp', { ...init, body: '{"jsonrpc":"2.0","id":"a","method":"ping"}' });
  expect(request.status).toBe(200);
  expect(await request.json()).toMatchObject({ error: { code: -32029 }, id: 'a' });
});

test('what breaks before a tool is asked is told with its request, and not how', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const body = '{"jsonrpc":"2.0","id":3,"method":"ping"}';
  const answer = await askOver({ CURSOR_KEY: '' }, '/mcp', { method: 'POST', headers, body });
  expect(answer.status).toBe(500);
  const requestId = answer.headers.get('x-request-id') ?? '-';
  const error = { code: -32603, message: expect.stringContaining(requestId) as string };
  expect(await answer.json()).toEqual({ jsonrpc: '2.0', error, id: 3 });
  expect(String(logged.mock.calls[0]?.[0])).toContain('CURSOR_KEY');
});

test.each(['GET', 'DELETE', 'PUT'])('no session is kept: %s is not taken', async (method) => {
  const answer = await ask('/mcp', { method, headers: { accept: 'text/event-stream' } });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('POST, OPTIONS');
  expect(await answer.json()).toMatchObject({ type: '/problems/method-not-allowed' });
});
