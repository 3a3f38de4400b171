import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { findObservations, findVersions, getIngestJob, openShards } from '@gongbao/store';
import { getKeptFilesSearch, searchKeptFiles } from '@gongbao/store/nightly';
import { beforeAll, expect, test, vi } from 'vitest';
import { restoreShards } from '../scripts/restore-shards.ts';
import { acceptFile } from '../src/ingest/accept-file.ts';
import { findKeptFiles } from '../src/ingest/find-kept-files.ts';
import type { FileMessage, IngestSetting } from '../src/ingest/ingest-setting.ts';
import { storeFile } from '../src/ingest/store-file.ts';
import { sweepJobs } from '../src/ingest/sweep-jobs.ts';
import { backupsInBucket } from '../src/nightly/backup-source.ts';
import { writeBackup } from '../src/nightly/write-backup.ts';
import { waitingFile } from './invented-data.ts';
import { fillDatabase } from './open-test-api.ts';

vi.setConfig({ testTimeout: 120_000 });
beforeAll(async () => {
  await fillDatabase();
  await applyD1Migrations(env.SPARE, env.MIGRATIONS);
});

/** A report of a real place, with invented figures: the parser knows places by GB/T 2260. */
const reportText = (year: number, amount: number) => `重庆市璧山区人民政府工作报告

——${year}年1月12日在重庆市璧山区第三届人民代表大会第二次会议上

一、${year - 1}年工作回顾

地区生产总值达到${amount}亿元，增长5.1%。
`;

function settingOf(database: D1Database): IngestSetting & { readonly sent: string[] } {
  const sent: string[] = [];
  return {
    shards: openShards([database]),
    sources: env.BUCKET,
    queue: {
      send: ({ sha256 }: FileMessage) => {
        sent.push(sha256);
        return Promise.resolve({} as never);
      },
    },
    sent,
    patienceInMinutes: 15,
    retrySeconds: 30,
    now: () => new Date(Date.now() + 3_600_000).toISOString(),
  };
}

const before = { ...settingOf(env.DB), now: () => new Date().toISOString() };
const after = settingOf(env.SPARE);

/** Sends a file to the service as it was, which reads it; a moment later than the one before, as files are. */
async function take(text: string): Promise<string> {
  await new Promise((later) => setTimeout(later, 5));
  const bytes = new TextEncoder().encode(text);
  const { sha256 } = await acceptFile(before, { bytes, name: '报告.txt', sender: 'a sender' });
  await storeFile(before, sha256);
  return sha256;
}

const shown = ({ shards }: IngestSetting) => findObservations(shards, {}, { limit: 1000, order: 'place' });

async function senderOf(sha256: string): Promise<unknown> {
  return env.SPARE.prepare('SELECT sender FROM ingest_job WHERE sha256 = ?').bind(sha256).first('sender');
}

test('what was sent since the backup is queued again after a restore, and answered as before', async () => {
  await take(reportText(2021, 301.1));
  const failed = await take('这里没有报告。');
  const [shard] = before.shards.all;
  await writeBackup(shard!, { bucket: env.BUCKET, now: before.now });
  // A new version of what the backup has, a report that it has not, in two versions, and what fails again.
  const since = [reportText(2021, 301.2), reportText(2022, 302.1), reportText(2022, 302.2), '这里没有报告。'];
  const hashes: string[] = [];
  for (const text of since) hashes.push(await take(text));
  expect(hashes.at(-1)).toBe(failed);

  await restoreShards(after.shards, backupsInBucket(env.BUCKET));
  expect(await shown(after)).not.toEqual(await shown(before));
  expect(await getIngestJob(after.shards, hashes[1]!)).toBeUndefined();
  await sweepJobs(after);
  expect(after.sent.toSorted()).toEqual([waitingFile, ...hashes].toSorted());
  // Whichever is read first, that one holds which was sent later.
  for (const sha256 of after.sent.toReversed()) await storeFile(after, sha256);

  expect(await shown(after)).toEqual(await shown(before));
  for (const year of [2021, 2022]) expect(await findVersions(after.shards, `500120-${year}-gwr`)).toHaveLength(2);
  expect(await getIngestJob(after.shards, failed)).toMatchObject({ state: 'failed', reason: 'no-place' });
  expect(await getIngestJob(after.shards, hashes[1]!)).toMatchObject({ state: 'stored', name: '报告.txt' });
  expect(await senderOf(hashes[1]!)).toBe('a sender');
});

test('the bucket is looked through once, and not again before the next restore', async () => {
  expect(await getKeptFilesSearch(after.shards)).toBeUndefined();
  await env.SPARE.prepare('DELETE FROM ingest_job').run();
  expect(await findKeptFiles(after)).toBe(0);
  await searchKeptFiles(after.shards);
  expect(await findKeptFiles(after)).toBe(5);
});

test('a bucket of more lists than a run may read is looked through in several', async () => {
  await env.SPARE.prepare('DELETE FROM ingest_job').run();
  await searchKeptFiles(after.shards);
  const runs: number[] = [];
  while (await getKeptFilesSearch(after.shards)) runs.push(await findKeptFiles(after, { most: 2, limit: 1 }));
  expect(runs).toEqual([2, 2, 1]);
});

test('a run that finds as much as it may asks fewer than 1,000 times', async () => {
  await env.SPARE.prepare('DELETE FROM ingest_job').run();
  const insert = `INSERT INTO ingest_job (sha256, state, length, sender, received_at, updated_at)
    SELECT 'f' || value, 'queued', 1, 'a', '2026-01-01', '2026-01-01' FROM json_each(?)`;
  const many = JSON.stringify(Array.from({ length: 1000 }, (_, n) => n));
  await env.SPARE.prepare(insert).bind(many).run();
  await searchKeptFiles(after.shards);
  let asked = 0;
  const counted = <T extends object>(target: T, names: readonly string[]): T =>
    new Proxy(target, {
      get: (from, name) => {
        const member: unknown = Reflect.get(from, name, from);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          if (names.includes(String(name))) asked += 1;
          return Reflect.apply(member, from, args);
        };
      },
    });
  // The bucket is never at its end; each statement is prepared to be asked once, or in a batch that counts for one.
  const list = { objects: [], truncated: true, cursor: '', delimitedPrefixes: [] } as const;
  const endless = { ...after.sources, list: () => Promise.resolve({ ...list, objects: [] }) };
  await sweepJobs({
    ...after,
    shards: openShards([counted(env.SPARE, ['prepare'])]),
    queue: counted(after.queue, ['send']),
    sources: counted(endless as unknown as IngestSetting['sources'], ['list']),
  });
  expect(asked).toBeGreaterThan(800);
  expect(asked).toBeLessThan(900);
});
