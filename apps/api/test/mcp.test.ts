import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { beforeAll, expect, test } from 'vitest';
import { app } from '../src/app.ts';
import { callerOf, type McpCall, openMcpClient } from './mcp-client.ts';
import { fillDatabase } from './open-test-api.ts';

let client: Client;
let call: McpCall;

beforeAll(async () => {
  await fillDatabase();
  client = await openMcpClient();
  call = callerOf(client);
});

test('the tools are listed, and only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    'explain_term',
    'get_series',
    'get_targets_and_results',
    'search_indicators',
    'verify_claim',
  ]);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  expect(client.getInstructions()).toContain('receipt');
});

const receipt = {
  quote: '312.6亿元',
  start: 100,
  end: 107,
  report: { id: '990101-2024-gwr' },
  address: 'https://gongbao.test/v1/observations/990101-2024-gwr@100',
};

test('indicators by name', async () => {
  const { structuredContent } = await call('search_indicators', { query: '就业' });
  expect(structuredContent).toMatchObject({
    indicators: [{ id: 'urban-new-jobs', source: 'https://gongbao.test/v1/indicators/urban-new-jobs' }],
  });
});

test('a series, each figure with its quote and offsets', async () => {
  const { structuredContent, content } = await call('get_series', {
    indicator: 'gdp',
    place: '990101',
    from: 2023,
    to: 2023,
  });
  const { figures } = structuredContent as { figures: unknown[] };
  expect(figures).toContainEqual(
    expect.objectContaining({
      value: 312.6,
      receipt: expect.objectContaining({ ...receipt, report: expect.objectContaining(receipt.report) }),
    }),
  );
  expect(JSON.parse(content[0]?.text ?? '')).toEqual(structuredContent);
});

test('targets and results, with both quotes', async () => {
  const { structuredContent } = await call('get_targets_and_results', {
    place: '990101',
    indicator: 'gdp',
    year: 2022,
  });
  expect(structuredContent).toMatchObject({
    verdicts: [
      {
        verdict: 'met',
        target: { report: '990101-2022-gwr', start: 140 },
        result: { report: '990101-2023-gwr', start: 120 },
      },
    ],
  });
});

test('terms, with the places in reports that use them', async () => {
  const ofReport = await call('explain_term', { term: '一核两翼' });
  expect(ofReport.structuredContent).toMatchObject({
    reports: [{ usedAt: [{ start: 300, end: 306 }] }, {}, {}, {}, {}],
    truncated: true,
  });
});

test('claims', async () => {
  const { structuredContent } = await call('verify_claim', {
    sentence: '地区生产总值312.6亿元',
    place: '990101',
    period: '2023',
  });
  expect(structuredContent).toMatchObject({ claims: [{ verdict: 'match', stored: { receipt } }] });
});

test('claims of which only some can be told', async () => {
  const { structuredContent } = await call('verify_claim', {
    sentence: '2023年地区生产总值312.6亿元，粮食产量7.8万吨。',
    place: '990101',
  });
  expect(structuredContent).toMatchObject({
    claims: [
      { claimed: '312.6亿元', verdict: 'match', stored: { receipt } },
      { claimed: '7.8万吨', verdict: 'cannot-verify', reason: 'nothing-known', stored: null },
    ],
  });
});

test('a claimed result of which only a target is known', async () => {
  const { isError, structuredContent } = await call('verify_claim', {
    sentence: '2024年城镇新增就业1.2万人。',
    place: '990101',
  });
  expect(isError).toBeUndefined();
  expect(structuredContent).toMatchObject({
    claims: [
      {
        verdict: 'cannot-verify',
        reason: 'only-targets-known',
        stored: null,
        insteadKnown: [{ status: 'target', value: 1.2, receipt: { report: { id: '990101-2024-gwr' } } }],
      },
    ],
  });
});

test.each([
  ['search_indicators', { query: '没有这样的指标' }, 'no indicator by the name “没有这样的指标”'],
  ['get_series', { indicator: 'gdp', place: '310101' }, 'No report that is kept here states gdp of 310101'],
  ['get_targets_and_results', { place: '310101' }, 'No report that is kept here states such a target for 310101'],
  ['explain_term', { term: '没有这样的词语' }, 'explains “没有这样的词语”'],
  // What everybody knows of it has no words of a report to rest on.
  ['explain_term', { term: '三农' }, 'How it is commonly used can be read in data/glossary'],
  ['explain_term', { term: '六稳' }, 'How it is commonly used can be read in data/glossary'],
  ['verify_claim', { sentence: '没有数字' }, 'No figure of an indicator can be read'],
  [
    'verify_claim',
    { sentence: '地区生产总值312.6亿元', period: '2023' },
    '312.6亿元 cannot be verified: the sentence names no place',
  ],
  ['verify_claim', { sentence: '地区生产总值312.6亿元', place: '990101' }, 'names no year'],
  ['verify_claim', { sentence: '2023年某种产量312.6亿元', place: '990101' }, 'not in the catalogue'],
  [
    'verify_claim',
    { sentence: '2013年地区生产总值312.6亿元', place: '990101' },
    'no report that is kept here states that',
  ],
  ['verify_claim', { sentence: '2023年地区生产总值312.6亿美元', place: '990101' }, 'in another unit'],
])('%s gives no answer without a source: %j', async (name, input, why) => {
  const { isError, structuredContent, content } = await call(name, input);
  expect([isError, structuredContent]).toEqual([true, undefined]);
  expect(content[0]?.text).toContain(why);
  expect(content[0]?.text).toMatch(/Say so; do not answer from elsewhere as if a report said it\.$/);
});

test('a tool that breaks says nothing of how', async () => {
  const prepare = (sql: string) => {
    if (sql.includes('FROM indicator')) throw new Error(`SQLITE_ERROR in ${sql}`);
    return env.DB.prepare(sql);
  };
  const DB = { prepare, batch: (statements: D1PreparedStatement[]) => env.DB.batch(statements) };
  const bindings = { ...env, DB };
  const request = { jsonrpc: '2.0', id: 1, method: 'tools/call' };
  const body = JSON.stringify({ ...request, params: { name: 'search_indicators', arguments: { query: '就业' } } });
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  const init = { method: 'POST', headers, body };
  const answer = await (
    await app.fetch(new Request('https://gongbao.test/mcp', init), bindings, createExecutionContext())
  ).text();
  expect(answer).toContain('The service failed.');
  expect(answer).not.toMatch(/SELECT|SQLITE|\.ts/);
});

test('input that does not fit is refused', async () => {
  for (const input of [{ indicator: 'gdp', place: "1' OR 1" }, { place: '990101' }]) {
    expect((await call('get_series', input)).isError).toBe(true);
  }
});

test.each([
  ['search_indicators', { query: '就业', limit: 3 }, 'Unknown: limit. This tool takes query, cursor.'],
  ['get_series', { indicator: 'gdp', place: '990101', period: '2023' }, 'Unknown: period. This tool takes indicator, '],
  ['get_targets_and_results', { place: '990101', period: '2023' }, 'takes place, indicator, year, cursor.'],
  ['explain_term', { term: '三农', lang: 'en' }, 'Unknown: lang. This tool takes term, cursor.'],
  ['verify_claim', { sentence: '没有数字', year: 2023 }, 'Unknown: year. This tool takes sentence, '],
])('%s refuses what it does not know', async (name, input, said) => {
  const { isError, content } = await call(name, input);
  expect(isError).toBe(true);
  expect(content[0]?.text).toContain(said);
  const { tools } = await client.listTools();
  expect(tools.find((tool) => tool.name === name)?.inputSchema).toMatchObject({ additionalProperties: false });
});
