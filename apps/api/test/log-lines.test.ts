import { afterEach, beforeAll, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { askOver } from './ask-over.ts';
import { fillDatabase } from './open-test-api.ts';

beforeAll(fillDatabase);

const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
let consoles: readonly MockInstance[];

beforeEach(() => {
  consoles = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => undefined));
});
afterEach(() => void vi.restoreAllMocks());

/** Everything that was written. */
const written = (): readonly string[] =>
  consoles.flatMap(({ mock }) => mock.calls.map((parts: unknown[]) => parts.map(String).join(' ')));

interface Line {
  readonly level: string;
  readonly requestId: string;
}

/** The lines of one request, of which each is JSON. */
async function linesOf(path: string, init: RequestInit = {}, bindings: object = {}) {
  const answer = await askOver(bindings, path, init);
  await answer.arrayBuffer();
  return { answer, lines: written().map((line) => JSON.parse(line) as Line) };
}

const json = { 'content-type': 'application/json' };
const call = { jsonrpc: '2.0', id: 1, method: 'tools/call' };

/** What nobody who reads the log should learn. */
const secrets = {
  token: 'a-token-for-tests-only',
  address: '192.0.2.77',
  cookie: 'session-of-somebody',
  file: 'wang-xiaoming-draft.docx',
  sentence: '某人说地区生产总值312.6亿元',
} as const;

const personal = {
  authorization: `Bearer ${secrets.token}`,
  cookie: `session=${secrets.cookie}`,
  'cf-connecting-ip': secrets.address,
  'x-forwarded-for': secrets.address,
  'user-agent': 'a reader/1.0',
};

describe('every request is one line', () => {
  test.each([
    ['GET', '/v1/observations?place=990101&limit=1', {}, 200, '?place=990101&limit=1'],
    ['HEAD', '/v1/places?limit=1', {}, 200, '?limit=1'],
    ['GET', '/v1/places', { headers: { 'if-none-match': '*' } }, 304, ''],
    ['GET', `/v1/places?token=${secrets.token}`, {}, 400, null],
    ['GET', `/v1/nothing?access_token=${secrets.token}`, {}, 404, null],
    ['PUT', '/v1/places', {}, 405, null],
    ['OPTIONS', '/v1/places', {}, 204, null],
    ['POST', `/v1/reports?name=${secrets.file}`, { body: secrets.sentence }, 202, null],
    ['POST', '/v1/verify', { headers: json, body: JSON.stringify({ sentence: secrets.sentence }) }, 200, null],
    ['POST', '/v1/parse', { body: secrets.sentence }, 200, null],
    ['GET', '/docs', {}, 200, ''],
    ['GET', '/healthz', {}, 200, ''],
  ] as const)('%s %s', async (method, path, init, status, query) => {
    const headers = { ...personal, ...('headers' in init && init.headers) };
    const { answer, lines } = await linesOf(path, { ...init, method, headers });
    expect(answer.status).toBe(status);
    expect(lines).toEqual([
      {
        level: 'info',
        requestId: answer.headers.get('x-request-id'),
        method,
        path: path.split('?')[0],
        query,
        status,
        from: expect.stringMatching(/^(?:database|cache|memory|not-modified)$/),
        milliseconds: expect.any(Number),
        agent: 'a reader/1.0',
      },
    ]);
    for (const secret of Object.values(secrets)) expect(written().join('\n')).not.toContain(secret);
  });

  test('of a tool too, whatever it was asked', async () => {
    const tool = { name: 'verify_claim', arguments: { sentence: secrets.sentence } };
    const accept = 'application/json, text/event-stream';
    const init = {
      method: 'POST',
      headers: { ...personal, ...json, accept },
      body: JSON.stringify({ ...call, params: tool }),
    };
    const { lines } = await linesOf('/mcp', init);
    expect(lines).toMatchObject([{ level: 'info', path: '/mcp', status: 200 }]);
    for (const secret of Object.values(secrets)) expect(written().join('\n')).not.toContain(secret);
  });
});

test('a failure has a line of its own, by the id that the asker was given', async () => {
  const DB = {
    prepare: () => {
      throw new Error('D1_ERROR: the database is gone');
    },
  };
  const { answer, lines } = await linesOf('/v1/places', { headers: personal }, { DB });
  const requestId = answer.headers.get('x-request-id');
  expect(answer.status).toBe(500);
  expect(lines.map(({ level }) => level).sort()).toEqual(['error', 'info']);
  for (const line of lines) expect(line.requestId).toBe(requestId);
  const [failure] = lines.filter(({ level }) => level === 'error');
  expect(failure).toMatchObject({
    error: 'Error: D1_ERROR: the database is gone',
    stack: expect.stringContaining('at '),
  });
  for (const secret of Object.values(secrets)) expect(written().join('\n')).not.toContain(secret);
});

test('a secret that is no JSON is not quoted', async () => {
  const TOKENS = `[{"name":"a","token":${secrets.token}}]`;
  const { answer, lines } = await linesOf('/v1/reports', { method: 'POST', body: 'x', headers: personal }, { TOKENS });
  expect(answer.status).toBe(500);
  expect(lines.find(({ level }) => level === 'error')).toMatchObject({ error: 'Error: TOKENS is not valid' });
  for (let length = 6; length <= secrets.token.length; length++) {
    expect(written().join('\n')).not.toContain(secrets.token.slice(0, length));
  }
});

test('the asker names the request where the edge does', async () => {
  const { answer, lines } = await linesOf('/healthz', { headers: { 'cf-ray': '8a1b2c3d4e5f' } });
  expect(answer.headers.get('x-request-id')).toBe('8a1b2c3d4e5f');
  expect(lines).toMatchObject([{ requestId: '8a1b2c3d4e5f' }]);
});

test.each(['/v1/places?limit=1', '/v1/places?no=1', '/docs', '/healthz', '/v1/nothing'])(
  'Server-Timing says how long %s took',
  async (path) => {
    const answer = await askOver({}, path);
    expect(answer.headers.get('server-timing')).toMatch(/^total;dur=\d+(?:\.\d+)?$/);
    expect(answer.headers.get('access-control-expose-headers')).toContain('server-timing');
  },
);
