import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { findObservations, findVersions, getIngestJob, openShards } from '@gongbao/store';
import { findFaults } from '@gongbao/store/nightly';
import { writeReport } from '@gongbao/store/write';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import worker from '../src/index.ts';
import { acceptFile } from '../src/ingest/accept-file.ts';
import { buryFiles, consumeFiles } from '../src/ingest/consume-files.ts';
import type { FileMessage, IngestSetting } from '../src/ingest/ingest-setting.ts';
import { storeFile } from '../src/ingest/store-file.ts';
import { sweepJobs } from '../src/ingest/sweep-jobs.ts';
import { readFile, sha256Of } from '../src/reading/read-body.ts';
import { ask, askJson, fillDatabase } from './open-test-api.ts';

// The first file that is read loads the readers and the parser, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });
beforeAll(fillDatabase);

/** A report of a real place, with invented figures: the parser knows places by GB/T 2260. */
function reportText(year: number, amount = '312.6'): string {
  return `重庆市璧山区人民政府工作报告

——${year}年1月12日在重庆市璧山区第三届人民代表大会第二次会议上

重庆市璧山区人民政府区长　钟　明

各位代表：

一、${year - 1}年工作回顾

地区生产总值达到${amount}亿元，增长5.1%。

二、${year}年工作安排

地区生产总值增长5.5%左右。
`;
}

/** What others report to the same congress: two of a year are no versions of one another. */
const otherReport = (court: '法院' | '检察院') => `重庆市璧山区人民${court}工作报告

——2024年1月13日在重庆市璧山区第三届人民代表大会第二次会议上

一、2023年工作回顾

办结各类案件1.2万件，增长3.4%。
`;

const encode = (text: string) => new TextEncoder().encode(text);
const bearer = { authorization: 'Bearer a-token-for-tests-only' };
const send = (body: BodyInit, headers: { readonly authorization?: string } = bearer) =>
  ask('/v1/reports?name=a.txt', { method: 'POST', body, headers: { 'content-type': 'text/plain', ...headers } });

interface Job {
  readonly sha256: string;
  readonly state: string;
  readonly reason: string | null;
  readonly reportId: string | null;
  readonly href: string;
}

async function waitFor(href: string, state: string): Promise<Job> {
  for (let tries = 0; tries < 1000; tries++) {
    const { data } = await askJson<Job>(href);
    if (data.state === state) return data;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${href} never became ${state}`);
}

/** A setting whose queue only remembers, so that a test decides when a message comes. */
function quietSetting(now = () => new Date().toISOString()): IngestSetting & { readonly sent: string[] } {
  const sent: string[] = [];
  const queue = {
    send: ({ sha256 }: FileMessage) => {
      sent.push(sha256);
      return Promise.resolve({} as never);
    },
  };
  return {
    shards: openShards([env.DB]),
    sources: env.BUCKET,
    queue,
    now,
    sent,
    patienceInMinutes: 15,
    retrySeconds: 30,
  };
}

describe('who may send', () => {
  test.each([{}, { authorization: 'Bearer wrong' }, { authorization: 'Basic YTpi' }, { authorization: 'Bearer ' }])(
    'not %j',
    async (headers) => {
      const response = await send(reportText(2019), headers);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toContain('Bearer');
      expect(await response.json()).toMatchObject({ type: '/problems/unauthorized' });
    },
  );
});

describe('a file that is sent', () => {
  test('is kept, read and stored, and says so', async () => {
    const text = reportText(2024);
    const response = await send(text);
    expect(response.status).toBe(202);
    const { data } = await response.json<{ data: Job }>();
    expect(response.headers.get('location')).toBe(data.href);
    expect(await waitFor(data.href, 'stored')).toMatchObject({
      reportId: '500120-2024-gwr',
      sha256: await sha256Of(encode(text)),
    });
    expect(await (await env.BUCKET.get(`sources/${data.sha256}`))?.text()).toBe(text);
    const { data: observations } = await askJson<{ value: number }[]>('/v1/observations?report=500120-2024-gwr');
    expect(observations.map(({ value }) => value)).toEqual([312.6, 5.1, 5.5]);
  });

  test('is called by its name before those alone who may send', async () => {
    const { data } = await (await send(reportText(2024))).json<{ data: Job & { name: string } }>();
    expect(data.name).toBe('a.txt');
    const nameFor = async (headers: HeadersInit) => {
      const answer = await ask(data.href, { headers });
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
      return (await answer.json<{ data: { name: string | null } }>()).data.name;
    };
    expect(await nameFor({})).toBeNull();
    expect(await nameFor({ authorization: 'Bearer wrong' })).toBeNull();
    expect(await nameFor(bearer)).toBe('a.txt');
  });

  test('changes nothing the second time', async () => {
    const { data } = await (await send(reportText(2024))).json<{ data: Job }>();
    expect(data.state).toBe('stored');
    expect(await findVersions(openShards([env.DB]), '500120-2024-gwr')).toHaveLength(1);
  });

  test('changes nothing where data/ brought it, in other bytes and with less of its words', async () => {
    const bytes = encode(reportText(2003));
    const { report } = await readFile(bytes);
    const shards = openShards([env.DB]);
    const outline = report.outline.map((section) => ({ ...section, title: section.title.slice(0, 4) }));
    const write = { origin: 'data', unless: 'current', recordedAt: '2026-01-01T00:00:00.000Z' } as const;
    const document = { ...report, outline, source: { ...report.source, mediaType: 'text/markdown' } };
    await writeReport(shards, { ...write, document, contentSha256: 'of data', writeId: crypto.randomUUID() });
    const { data } = await (await send(bytes)).json<{ data: Job }>();
    expect((await waitFor(data.href, 'stored')).reportId).toBe('500120-2003-gwr');
    expect(await findVersions(shards, '500120-2003-gwr')).toHaveLength(1);
  });

  test('adds a version where the same file is read otherwise now', async () => {
    const bytes = encode(reportText(2004));
    const { report } = await readFile(bytes);
    const shards = openShards([env.DB]);
    const [first, ...others] = report.observations.map((observation) => ({ ...observation }));
    const observations = [{ ...first!, indicator: { ...first!.indicator, id: null } }, ...others];
    const write = { origin: 'data', unless: 'current', recordedAt: '2026-01-01T00:00:00.000Z' } as const;
    const document = { ...report, observations };
    await writeReport(shards, { ...write, document, contentSha256: 'of data', writeId: crypto.randomUUID() });
    const { data } = await (await send(bytes)).json<{ data: Job }>();
    await waitFor(data.href, 'stored');
    expect(await findVersions(shards, '500120-2004-gwr')).toHaveLength(2);
  });

  test('adds a version when it is another', async () => {
    const { data } = await (await send(reportText(2024, '313.5'))).json<{ data: Job }>();
    await waitFor(data.href, 'stored');
    const versions = await findVersions(openShards([env.DB]), '500120-2024-gwr');
    expect(versions.map(({ supersededAt }) => supersededAt === null)).toEqual([true, false]);
  });

  test.each([
    [encode('这里没有报告。'), 'no-place'],
    [encode('重庆市璧山区人民政府工作报告\n\n各位代表：'), 'no-year'],
    [encode(otherReport('法院')), 'no-kind'],
    [new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46]), 'other-format'],
  ])('says why it cannot be stored', async (bytes, reason) => {
    const { data } = await (await send(bytes)).json<{ data: Job }>();
    expect((await waitFor(data.href, 'failed')).reason).toBe(reason);
    expect((await send(bytes)).status).toBe(202);
    await waitFor(data.href, 'failed');
  });

  test('of a kind that is not kept stores nothing, nor a version of another that is none either', async () => {
    for (const court of ['法院', '检察院'] as const) {
      const { data } = await (await send(otherReport(court))).json<{ data: Job }>();
      expect(await waitFor(data.href, 'failed')).toMatchObject({ reason: 'no-kind', reportId: null });
    }
    expect(await findVersions(openShards([env.DB]), '500120-2024-unknown')).toEqual([]);
    const { data } = await askJson<unknown[]>('/v1/reports?place=500120&year=2024&kind=unknown');
    expect(data).toEqual([]);
  });

  test('is refused when it is empty', async () => {
    expect((await send('')).status).toBe(422);
    expect((await ask(`/v1/ingests/${'0'.repeat(64)}`)).status).toBe(404);
  });
});

describe('messages', () => {
  test('that break are tried again, then buried with the reason', async () => {
    const setting = quietSetting();
    const { sha256 } = await acceptFile(setting, { bytes: encode(reportText(2020)), name: null, sender: 'a' });
    const broken: IngestSetting = {
      ...setting,
      sources: { ...setting.sources, get: () => Promise.reject(new Error('R2 is away')) },
    };
    const batch = createMessageBatch<FileMessage>('gongbao-ingest', [
      { id: '1', timestamp: new Date(), attempts: 1, body: { sha256 } },
    ]);
    await consumeFiles(batch, broken);
    const result = await getQueueResult(batch, createExecutionContext());
    expect(result.retryMessages).toMatchObject([{ msgId: '1' }]);
    expect(await getIngestJob(setting.shards, sha256)).toMatchObject({
      state: 'queued',
      reason: 'source-out-of-reach',
      attempts: 1,
    });

    const dead = createMessageBatch<FileMessage>('gongbao-ingest-dead', [
      { id: '2', timestamp: new Date(), attempts: 1, body: { sha256 } },
    ]);
    await buryFiles(dead, setting);
    expect((await getQueueResult(dead, createExecutionContext())).explicitAcks).toEqual(['2']);
    expect(await getIngestJob(setting.shards, sha256)).toMatchObject({
      state: 'failed',
      reason: 'gave-up',
      detail: 'It broke each time; the last time: source-out-of-reach',
    });
  });

  test('that come late do not bring an older reading back', async () => {
    const setting = quietSetting();
    const first = await acceptFile(setting, { bytes: encode(reportText(2021, '200.1')), name: null, sender: 'a' });
    const second = await acceptFile(setting, { bytes: encode(reportText(2021, '200.2')), name: null, sender: 'a' });
    for (const { sha256 } of [first, second, first, second, first]) await storeFile(setting, sha256);
    const { items } = await findObservations(
      setting.shards,
      { report: '500120-2021-gwr' },
      { limit: 1, order: 'place' },
    );
    expect(items[0]?.value).toBe(200.2);
    expect(await findVersions(setting.shards, '500120-2021-gwr')).toHaveLength(2);
  });

  test('of an older version that broke the first time do not overtake the newer one', async () => {
    let minute = 0;
    const setting = quietSetting(() => new Date(Date.UTC(2026, 0, 2, 3, minute++)).toISOString());
    const accept = (amount: string) =>
      acceptFile(setting, { bytes: encode(reportText(2015, amount)), name: null, sender: 'a' });
    const id = '500120-2015-gwr';
    const shown = async (asOf?: string) => {
      const { items } = await findObservations(setting.shards, { report: id, asOf }, { limit: 1, order: 'place' });
      return items[0]?.value;
    };
    const first = await accept('201.1');
    const second = await accept('201.2');
    const broken = { ...setting, sources: { ...setting.sources, get: () => Promise.reject(new Error('R2 is away')) } };
    await expect(storeFile(broken, first.sha256)).rejects.toThrow('fetch');
    await storeFile(setting, second.sha256);
    await storeFile(setting, first.sha256);
    expect(await getIngestJob(setting.shards, first.sha256)).toMatchObject({ state: 'stored', reportId: id });
    expect([await shown(), await shown('2026-01-02')]).toEqual([201.2, 201.2]);
    const versions = await findVersions(setting.shards, id);
    expect(versions.map(({ source, supersededAt }) => [source.sha256, supersededAt !== null])).toEqual([
      [second.sha256, false],
      [first.sha256, true],
    ]);
    expect(await findFaults(env.DB)).toEqual([]);
    const third = await accept('201.3');
    await storeFile(setting, third.sha256);
    expect(await shown()).toBe(201.3);
  });

  test('of a file that is not kept fail', async () => {
    const setting = quietSetting();
    const { sha256 } = await acceptFile(setting, { bytes: encode(reportText(2017)), name: null, sender: 'a' });
    await env.BUCKET.delete(`sources/${sha256}`);
    await storeFile(setting, sha256);
    expect(await getIngestJob(setting.shards, sha256)).toMatchObject({ state: 'failed', reason: 'source-missing' });
  });
});

/** Breaks off before the given step of all that go to the bucket, the database and the queue. */
function breakingSetting(setting: IngestSetting, steps: { left: number }): IngestSetting {
  const step = () => {
    if (steps.left === 0) throw new Error('broken off');
    steps.left -= 1;
  };
  const breaking = <T extends object>(target: T, names: readonly string[]): T =>
    new Proxy(target, {
      get: (from, name) => {
        const member: unknown = Reflect.get(from, name, from);
        if (typeof member !== 'function') return member;
        const bound = (...args: unknown[]): unknown => {
          if (names.includes(String(name))) step();
          const result: unknown = Reflect.apply(member, from, args);
          return result instanceof Object && 'bind' in result && 'run' in result
            ? breaking(result, ['run', 'first', 'all'])
            : result;
        };
        return bound;
      },
    });
  const [shard] = setting.shards.all;
  return {
    ...setting,
    shards: openShards([breaking(shard!.database, ['batch'])]),
    sources: breaking(setting.sources, ['get', 'put']),
    queue: breaking(setting.queue, ['send']),
  };
}

test('broken off at any step, it loses nothing, leaves nothing half-written, and is finished afterwards', async () => {
  let finished = 0;
  for (let year = 1980; finished < 1; year++) {
    const bytes = encode(reportText(year));
    const sha256 = await sha256Of(bytes);
    const id = `500120-${year}-gwr`;
    const steps = { left: year - 1980 };
    const late = () => new Date(Date.now() + 3_600_000).toISOString();
    const setting = quietSetting(late);
    const breaking = breakingSetting(setting, steps);
    try {
      await acceptFile(breaking, { bytes, name: null, sender: 'a' });
      await storeFile(breaking, sha256);
      finished += 1;
    } catch {
      const { items } = await findObservations(setting.shards, { report: id }, { limit: 10, order: 'place' });
      expect([0, 3]).toContain(items.length);
    }
    // What happens afterwards: who sent it sends it again unless it was taken, and the sweep comes round.
    const job = await getIngestJob(setting.shards, sha256);
    if (job === undefined || job.state === 'received') await acceptFile(setting, { bytes, name: null, sender: 'a' });
    await sweepJobs({ ...setting, now: () => new Date(Date.now() + 7_200_000).toISOString() });
    for (const message of setting.sent) await storeFile(setting, message);
    expect(await getIngestJob(setting.shards, sha256), id).toMatchObject({ state: 'stored', reportId: id });
    const { items } = await findObservations(setting.shards, { report: id }, { limit: 10, order: 'place' });
    expect(
      items.map(({ value }) => value),
      id,
    ).toEqual([312.6, 5.1, 5.5]);
    expect(await findVersions(setting.shards, id)).toHaveLength(1);
    expect(year).toBeLessThan(2010);
  }
});

test('the worker takes its batches and its nights', async () => {
  expect(exports.default).toBeDefined();
  const { sha256 } = await acceptFile(quietSetting(), { bytes: encode(reportText(2016)), name: null, sender: 'a' });
  const batch = createMessageBatch<FileMessage>('gongbao-ingest', [
    { id: '1', timestamp: new Date(), attempts: 1, body: { sha256 } },
  ]);
  await worker.queue(batch, env);
  expect((await getQueueResult(batch, createExecutionContext())).explicitAcks).toEqual(['1']);
  await worker.scheduled({ cron: '*/15 * * * *' } as never, env);
  await worker.scheduled({ cron: '17 18 * * *' } as never, env);
});
