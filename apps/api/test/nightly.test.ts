import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { findFaults, findObservations, findReports, noteProgress, openShards, receiveFile } from '@gongbao/store';
import { beforeAll, expect, test } from 'vitest';
import { ingestSettingOf } from '../src/ingest/ingest-setting-of.ts';
import { checkSources, hashesOfDay } from '../src/nightly/check-sources.ts';
import { restoreBackup } from '../src/nightly/restore-backup.ts';
import { runNightly } from '../src/nightly/run-nightly.ts';
import { writeBackup } from '../src/nightly/write-backup.ts';
import { sha256Of } from '../src/reading/read-body.ts';
import { fillDatabase } from './open-test-api.ts';

beforeAll(async () => {
  await fillDatabase();
  await applyD1Migrations(env.SPARE, env.MIGRATIONS);
});

async function shown(database: D1Database) {
  const shards = openShards([database]);
  const page = { limit: 1000 };
  return [await findObservations(shards, {}, { ...page, order: 'place' }), await findReports(shards, {}, page)];
}

async function keys(): Promise<string[]> {
  return (await env.BUCKET.list({ prefix: 'backups/' })).objects.map(({ key }) => key);
}

test('broken off, a backup goes on where it was', async () => {
  const [shard] = openShards([env.DB]).all;
  const full = { put: () => Promise.reject(new Error('the bucket is away')) };
  await expect(writeBackup(shard!, { bucket: full, now: () => '2026-01-01T00:00:00.000Z' })).rejects.toThrow();
  expect(await keys()).toEqual([]);
  expect(await writeBackup(shard!, { bucket: env.BUCKET, now: () => '2026-01-02T00:00:00.000Z' })).toBe(6);
  expect(await keys()).toEqual([
    'backups/0/state/0000000006-2026-01-02T000000.000Z.ndjson',
    'backups/0/versions/0000000001-0000000006.ndjson',
  ]);
});

test('every night only what is new is written, and the state again', async () => {
  const before = await keys();
  await runNightly(env);
  const added = (await keys()).filter((key) => !before.includes(key));
  expect(added).toHaveLength(1);
  expect(added[0]).toMatch(/^backups\/0\/state\/0000000006-/);
});

test('the database is rebuilt from the bucket alone, also in two goes', async () => {
  const [spare] = openShards([env.SPARE]).all;
  const broken = { list: env.BUCKET.list.bind(env.BUCKET), get: brokenAfterFirst() };
  await expect(restoreBackup(spare!, broken)).rejects.toThrow();
  const { rows } = await restoreBackup(spare!, env.BUCKET);
  expect(rows).toBeGreaterThan(30);
  expect(await shown(env.SPARE)).toEqual(await shown(env.DB));
  expect(await findFaults(env.SPARE)).toEqual([]);
});

test('what was kept is read again by its hash, all of it within 256 nights', async () => {
  const setting = ingestSettingOf(env);
  const bytes = new TextEncoder().encode('a source');
  const sha256 = await sha256Of(bytes);
  const nights = Array.from({ length: 256 }, (_, day) => new Date(day * 86_400_000).toISOString());
  expect(new Set(nights.map(hashesOfDay)).size).toBe(256);
  const night = nights.find((time) => sha256.startsWith(hashesOfDay(time)))!;
  const check = () => checkSources({ ...setting, now: () => night });
  expect(await check()).toBe(0);
  await receiveFile(setting.shards, { sha256, name: null, length: bytes.length, sender: 'a', receivedAt: night });
  await noteProgress(setting.shards, { sha256, state: 'stored', at: night });
  await expect(check()).rejects.toThrow(`${sha256} is gone`);
  await env.BUCKET.put(`sources/${sha256}`, 'another source');
  await expect(check()).rejects.toThrow(`${sha256} is changed`);
  await env.BUCKET.put(`sources/${sha256}`, bytes);
  expect(await check()).toBe(1);
});

test('without a backup it says so', async () => {
  const nothing = { number: 7, database: env.SPARE };
  await expect(restoreBackup(nothing, env.BUCKET)).rejects.toThrow('no backup of shard 7');
});

/** Gives the state, and then nothing more. */
function brokenAfterFirst(): R2Bucket['get'] {
  let asked = 0;
  const get = (key: string): Promise<R2ObjectBody | null> => {
    asked += 1;
    return asked > 1 ? Promise.reject(new Error('the bucket is away')) : env.BUCKET.get(key);
  };
  return get;
}
