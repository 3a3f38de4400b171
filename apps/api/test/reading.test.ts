import { env } from 'cloudflare:workers';
import { openShards } from '@gongbao/store';
import { writeReport } from '@gongbao/store/write';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileLimits, longestBody } from '../src/reading/read-body.ts';
import { inventedReport } from './invented-report.ts';
import { ask, fillDatabase } from './open-test-api.ts';

/** A place that is there, with figures that are not: the sentences below name it. */
beforeAll(async () => {
  await fillDatabase();
  const observations = [
    {},
    { measure: 'growth', value: 7.1, unit: '%', quantity: { value: 7.1, unit: '%' } },
    {
      status: 'target',
      period: '2024',
      measure: 'growth',
      bound: 'approx',
      value: 6,
      unit: '%',
      quantity: { value: 6, unit: '%' },
    },
    { period: '2021', measure: 'growth', bound: 'ge', value: 8, unit: '%', quantity: { value: 8, unit: '%' } },
    { period: '2020', bound: 'le' },
    { period: '2019', measure: 'growth', bound: 'approx', value: 6, unit: '%', quantity: { value: 6, unit: '%' } },
  ] as const;
  const document = inventedReport({ code: '500115', name: '重庆市长寿区', observations });
  await writeReport(openShards([env.DB]), {
    document,
    contentSha256: 'c',
    origin: 'data',
    unless: 'current',
    recordedAt: '2026-01-01T00:00:00.000Z',
    writeId: crypto.randomUUID(),
  });
});

const text = `云州市清河区人民政府工作报告

一、2023年工作回顾

地区生产总值达到312.6亿元，增长5.1%。

二、2024年工作安排

地区生产总值增长5.5%左右。
`;

let sender = 0;
function send(path: string, body: BodyInit, type = 'text/plain'): Promise<Response> {
  sender += 1;
  return ask(path, { method: 'POST', body, headers: { 'content-type': type, 'cf-connecting-ip': `sender ${sender}` } });
}

describe('/v1/parse', () => {
  test('answers the contract', async () => {
    const response = await send('/v1/parse', text);
    expect(response.status).toBe(200);
    const parsed = await response.json<{
      observations: { value: number; status: string; source: { start: number; end: number; quote: string } }[];
    }>();
    expect(parsed).toMatchObject({
      format: 'gongbao/report@1',
      source: { length: text.length, mediaType: 'text/plain' },
    });
    expect(parsed.observations.map(({ value, status }) => [value, status])).toEqual([
      [312.6, 'actual'],
      [5.1, 'actual'],
      [5.5, 'target'],
    ]);
    for (const { source } of parsed.observations) expect(text.slice(source.start, source.end)).toBe(source.quote);
  });

  test('reads HTML by its content', async () => {
    const html = `<!doctype html><html lang="zh"><meta charset="utf-8"><body>${text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`;
    const parsed = await (await send('/v1/parse', html, 'application/octet-stream')).json<{
      source: { length: number; origins: { type: string; number: number; end: number }[] };
    }>();
    expect(parsed).toMatchObject({ source: { mediaType: 'text/html' } });
    const { source } = parsed;
    expect(source.origins.map(({ type, number }) => [type, number])).toEqual([
      ['paragraph', 1],
      ['paragraph', 2],
      ['paragraph', 3],
      ['paragraph', 4],
      ['paragraph', 5],
    ]);
    expect(source.origins.at(-1)?.end).toBe(source.length - 1); // behind it stands the last line end
  });

  test.each([
    ['', 422, 'unreadable'],
    [new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46]), 422, 'unreadable'],
    [new Uint8Array(longestBody + 1), 413, 'too-large'],
  ])('refuses what is no report', async (body, status, type) => {
    const response = await send('/v1/parse', body, 'application/octet-stream');
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ type: `/problems/${type}`, status });
  });

  test('reads no text that is longer than a Worker has room for', async () => {
    const longest = '长'.repeat(fileLimits.characters);
    expect((await send('/v1/parse', longest)).status).toBe(200);
    const longer = await send('/v1/parse', `${longest}长`);
    expect(longer.status).toBe(422);
    const { characters: limit } = fileLimits;
    expect(await longer.json()).toMatchObject({ facts: { code: 'too-large', limit, unit: 'characters' } });
  });

  test('counts the marks of a page apart from its text', async () => {
    const page = (marks: number, words: string) => {
      const whole = `<html><head><style></style></head><body><p>${words}</p></body></html>`;
      return whole.replace('<style>', `<style>${' '.repeat(marks - whole.length)}`);
    };
    const told = async (body: string) => {
      const answer = await send('/v1/parse', body, 'text/html');
      const { facts, source } = await answer.json<{ facts?: object; source?: { length: number } }>();
      return [answer.status, facts ?? source?.length];
    };
    const { characters, markup } = fileLimits;
    const short = '地区生产总值达到312.6亿元。';
    expect(await told(page(markup, short))).toEqual([200, short.length + 1]);
    expect(await told(page(markup + 1, short))).toEqual([
      422,
      { code: 'too-large', size: markup + 1, limit: markup, unit: 'characters of markup' },
    ]);
    expect(await told(page(markup, '长'.repeat(characters + 1)))).toMatchObject([
      422,
      { code: 'too-large', limit: characters, unit: 'characters' },
    ]);
  });

  test('answers any bytes with what it reads, or with why it does not', { timeout: 60_000 }, async () => {
    const parts = fc.constantFrom(
      '<',
      '<p>',
      '%PDF-1.7',
      'PK\u0003\u0004',
      '增长',
      '2023年',
      '5.1%',
      '\n',
      '\t',
      '一、',
      '\ud800',
    );
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(parts, { maxLength: 40 }).map((words) => words.join('')),
    );
    await fc.assert(
      fc.asyncProperty(body, async (bytes) => {
        expect([200, 422]).toContain((await send('/v1/parse', bytes)).status);
      }),
      { numRuns: 100 },
    );
  });

  test('keeps no one busy for long', async () => {
    const headers = { 'content-type': 'text/plain', 'cf-connecting-ip': 'one sender' };
    const statuses: number[] = [];
    for (let count = 0; count < 21; count++) {
      const response = await ask('/v1/parse', { method: 'POST', body: 'x', headers });
      statuses.push(response.status);
      if (response.status === 429) expect(response.headers.get('retry-after')).toBe('60');
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    expect(statuses[0]).not.toBe(429);
  });
});

test('/v1/check holds figures against each other', async () => {
  const contradictory = text.replace('增长5.1%', '增长5.1%。全区地区生产总值312.9亿元');
  const checks = await (await send('/v1/check?language=en', contradictory)).json<{ findings: unknown[] }>();
  expect(checks).toMatchObject({ format: 'gongbao/checks@1' });
  expect(checks.findings.length).toBeGreaterThan(0);
});

test('/v1/review lists the readings to look at first', async () => {
  const short = text.replace('增长5.1%', '增长5.1%，线路突破40公里');
  const review = await (await send('/v1/review', short)).json<{
    readings: number;
    doubts: { indicator: { text: string }; kinds: string[]; span: { quote: string } }[];
  }>();
  expect(review).toMatchObject({ format: 'gongbao/review@1' });
  const doubt = review.doubts.find(({ span }) => span.quote === '40公里');
  expect(doubt?.indicator.text).toBe('线路');
  expect(doubt?.kinds).toContain('bare-name');
  expect(review.doubts.length).toBeLessThan(review.readings);
});

describe('/v1/verify', () => {
  async function verify(asked: object) {
    const response = await send('/v1/verify', JSON.stringify(asked), 'application/json');
    expect(response.status).toBe(200);
    const { data } = await response.json<{
      data: {
        verdict: string;
        reason: string | null;
        observation: { id: string } | null;
        difference: number | null;
        others: unknown[];
      }[];
    }>();
    return data;
  }

  test.each([
    ['2023年重庆市长寿区地区生产总值312.6亿元。', 'match'],
    ['2023年长寿区地区生产总值达到313亿元。', 'match'],
    ['2023年长寿区地区生产总值超过310亿元。', 'match'],
    ['2023年长寿区地区生产总值达到312.8亿元。', 'close'],
    ['2023年长寿区地区生产总值达到412.6亿元。', 'mismatch'],
    ['2023年长寿区地区生产总值增长7.1%。', 'match'],
    ['2023年长寿区地区生产总值增长7.2%。', 'close'],
    // A bound that the figure breaks is broken, however near it is.
    ['2023年长寿区地区生产总值不到312亿元。', 'mismatch'],
    ['2023年长寿区地区生产总值不到312.6亿元。', 'mismatch'],
    ['2023年长寿区地区生产总值不到313亿元。', 'match'],
    ['2023年长寿区地区生产总值超过312.8亿元。', 'mismatch'],
    ['2023年长寿区地区生产总值超过312.6亿元。', 'mismatch'],
    ['2023年长寿区地区生产总值达到312.6亿元以上。', 'match'],
    ['2023年长寿区地区生产总值超过312.62亿元。', 'match'],
  ])('%s: %s', async (sentence, verdict) => {
    const [claim] = await verify({ sentence });
    expect(claim?.verdict).toBe(verdict);
    expect(claim?.observation?.id).toMatch(/^500115-2024-gwr@/);
  });

  test.each([
    [{ sentence: '2023年地区生产总值312.6亿元。' }, 'no-place'],
    [{ sentence: '长寿区地区生产总值312.6亿元。' }, 'no-period'],
    [{ sentence: '2023年长寿区某某项目12个。' }, 'no-indicator'],
    [{ sentence: '2012年长寿区地区生产总值312.6亿元。' }, 'nothing-known'],
    [{ sentence: '2023年长寿区地区生产总值312.6万吨。', indicator: 'gdp' }, 'not-comparable'],
  ])('%j cannot be verified: %s', async (asked, reason) => {
    const [claim] = await verify(asked);
    expect(claim).toMatchObject({ verdict: 'cannot-verify', reason, observation: null });
  });

  test('a target confirms no result, and a result no target', async () => {
    const [result] = await verify({ sentence: '2024年长寿区地区生产总值增长6%。' });
    expect(result).toMatchObject({ verdict: 'cannot-verify', reason: 'only-targets-known', observation: null });
    expect(result?.others).toMatchObject([{ status: 'target', period: '2024', value: 6 }]);
    const [target] = await verify({ sentence: '2023年长寿区地区生产总值力争增长7.1%。' });
    expect(target).toMatchObject({ verdict: 'cannot-verify', reason: 'only-results-known', observation: null });
    expect(target?.others).toMatchObject([{ status: 'actual', period: '2023', value: 7.1 }]);
    const [same] = await verify({ sentence: '2024年长寿区地区生产总值力争增长6%左右。' });
    expect(same).toMatchObject({ verdict: 'match', reason: null, observation: { status: 'target' } });
    const [asked] = await verify({ sentence: '2024年长寿区地区生产总值增长6%左右。', status: 'target' });
    expect(asked).toMatchObject({ verdict: 'match', observation: { status: 'target' } });
  });

  test.each([
    ['2024年长寿区地区生产总值预期增长6%。', 'match', 'target'],
    ['2024年长寿区地区生产总值预期增长6%左右。', 'match', 'target'],
    ['2024年长寿区地区生产总值计划增长8%。', 'mismatch', 'target'],
    ['2024年长寿区地区生产总值增速保持在6%。', 'match', 'target'],
    ['2024年长寿区地区生产总值增速控制在5%以内。', 'mismatch', 'target'],
    // Said of results as well: what they say is held against whatever says it.
    ['2023年长寿区地区生产总值增速保持在7.1%。', 'match', 'actual'],
    ['2023年长寿区地区生产总值增速不低于7%。', 'match', 'actual'],
  ])('what speaks of an intention is held against what was intended: %s: %s', async (sentence, verdict, status) => {
    const [claim] = await verify({ sentence });
    expect(claim).toMatchObject({ verdict, reason: null, observation: { status } });
  });

  test('an intention is confirmed by no result, and a forecast by no target', async () => {
    const [intended] = await verify({ sentence: '2023年长寿区地区生产总值预期增长7.1%。' });
    expect(intended).toMatchObject({ reason: 'only-results-known', claim: { status: 'target', modality: '预期' } });
    const [forecast] = await verify({ sentence: '预计2024年长寿区地区生产总值增长6%。' });
    expect(forecast).toMatchObject({ reason: 'only-targets-known', claim: { status: 'estimate' } });
    const [told] = await verify({ sentence: '2024年长寿区地区生产总值预期增长6%。', status: 'actual' });
    expect(told).toMatchObject({ reason: 'only-targets-known' });
  });

  test.each([
    ['2021年长寿区地区生产总值增长12%。', 'cannot-verify'],
    ['2021年长寿区地区生产总值增长8%。', 'cannot-verify'],
    ['2021年长寿区地区生产总值增长8%以上。', 'match'],
    ['2021年长寿区地区生产总值增长7%以上。', 'match'],
    ['2021年长寿区地区生产总值增长9%以上。', 'cannot-verify'],
    ['2021年长寿区地区生产总值增长7.2%。', 'mismatch'],
    ['2021年长寿区地区生产总值增长7.92%。', 'mismatch'],
    ['2021年长寿区地区生产总值增长不到8%。', 'mismatch'],
    ['2021年长寿区地区生产总值增长不到9%。', 'cannot-verify'],
    ['2020年长寿区地区生产总值300亿元。', 'cannot-verify'],
    ['2020年长寿区地区生产总值400亿元。', 'mismatch'],
    ['2019年长寿区地区生产总值增长6%。', 'match'],
    ['2019年长寿区地区生产总值增长6.3%。', 'cannot-verify'],
    ['2019年长寿区地区生产总值增长5%以上。', 'match'],
    ['2019年长寿区地区生产总值增长6.9%。', 'mismatch'],
  ])('a stored bound decides what it can: %s: %s', async (sentence, verdict) => {
    const [claim] = await verify({ sentence });
    const reason = verdict === 'cannot-verify' ? 'stored-is-a-bound' : null;
    expect(claim).toMatchObject({ verdict, reason, observation: { id: expect.stringMatching(/^500115-2024-gwr@/) } });
  });

  test('the difference is in the unit of the claim, of nothing too', async () => {
    const [nothing] = await verify({ sentence: '2023年长寿区地区生产总值0亿元。' });
    expect(nothing).toMatchObject({ verdict: 'mismatch', difference: -312.6 });
    const [some] = await verify({ sentence: '2023年长寿区地区生产总值300亿元。' });
    expect(some?.difference).toBe(-12.6);
  });

  test('what the asker says comes first', async () => {
    const [claim] = await verify({ sentence: '地区生产总值312.6亿元', place: '500115', period: '2023' });
    expect(claim?.verdict).toBe('match');
  });

  test('what holds no figure cannot be verified, and says so', async () => {
    const told = async (sentence: string) => {
      const answer = await send('/v1/verify', JSON.stringify({ sentence }), 'application/json');
      const { data, verdict, reason } = await answer.json<{ data: unknown[]; verdict?: string; reason?: string }>();
      return [answer.status, data.length, verdict, reason];
    };
    expect(await told('没有数字')).toEqual([200, 0, 'cannot-verify', 'no-figure-read']);
    expect(await told('2023年长寿区地区生产总值312.6亿元。')).toEqual([200, 1, undefined, undefined]);
  });

  test.each([
    ['{'],
    ['{}'],
    ['{"sentence":""}'],
    ['{"sentence":"a","x":1}'],
    ['[]'],
    [`{"sentence":"${'长'.repeat(1001)}"}`],
  ])('refuses %.30s', async (body) => {
    expect((await send('/v1/verify', body, 'application/json')).status).toBe(400);
  });
});

test('other pages may read, and not send', async () => {
  const read = await ask('/v1/places?limit=1', { headers: { origin: 'https://elsewhere.test' } });
  expect(read.headers.get('access-control-allow-origin')).toBe('*');
  const sent = await send('/v1/parse', text);
  expect(sent.headers.get('access-control-allow-origin')).toBeNull();
  const preflight = (path: string, method: string, headers: string) =>
    ask(path, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.test',
        'access-control-request-method': method,
        'access-control-request-headers': headers,
      },
    });
  for (const path of ['/v1/parse', '/v1/verify', '/v1/reports']) {
    const refused = await preflight(path, 'POST', 'authorization,content-type');
    expect([...refused.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  }
  const permitted = await preflight('/v1/observations', 'GET', 'x-reader');
  expect(permitted.headers.get('access-control-allow-origin')).toBe('*');
  expect(permitted.headers.get('access-control-allow-methods')).not.toContain('POST');
});
