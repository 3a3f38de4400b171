import { beforeAll, expect, test } from 'vitest';
import { callerOf, openMcpClient } from './mcp-client.ts';
import { ask, fillDatabase } from './open-test-api.ts';

beforeAll(fillDatabase);

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
  await expect(askOften()).rejects.toThrow(/too-many-requests/);
  const series = await call('get_series', { indicator: 'gdp', place: '990101' });
  expect(series.structuredContent).toMatchObject({ figures: expect.any(Array) });
});

test('a batch is refused, which would count as one', async () => {
  const one = asked('verify_claim', { sentence: '2023年地区生产总值312.6亿元。', place: '990101' });
  const answer = await post(JSON.stringify(Array.from({ length: 30 }, () => one)));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    type: '/problems/invalid-parameters',
    detail: expect.stringContaining('batches'),
  });
});

test('a message is short, and JSON', async () => {
  const long = await post(JSON.stringify(asked('explain_term', { term: '长'.repeat(40_000) })));
  expect(long.status).toBe(413);
  expect(await long.json()).toMatchObject({ type: '/problems/too-large' });
  for (const body of ['{', '', 'null', '7']) expect((await post(body)).status, body).toBe(400);
});

test.each(['GET', 'DELETE', 'PUT'])('no session is kept: %s is not taken', async (method) => {
  const answer = await ask('/mcp', { method, headers: { accept: 'text/event-stream' } });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('POST, OPTIONS');
  expect(await answer.json()).toMatchObject({ type: '/problems/method-not-allowed' });
});
