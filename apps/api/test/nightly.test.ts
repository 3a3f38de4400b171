import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { findObservations, findReports, noteProgress, openShards, receiveFile } from '@gongbao/store';
import { findFaults, readVersionRows } from '@gongbao/store/nightly';
import { writeReport } from '@gongbao/store/write';
import { beforeAll, expect, test } from 'vitest';
import { readBackupFile, toBackupFile } from '../src/nightly/backup-file.ts';
import { backupsInBucket } from '../src/nightly/backup-source.ts';
import { type Backup, openBackup } from '../src/nightly/open-backup.ts';
import { restoreBackup } from '../src/nightly/restore-backup.ts';
import { runNightly } from '../src/nightly/run-nightly.ts';
import { writeBackup } from '../src/nightly/write-backup.ts';
import { sha256Of } from '../src/reading/read-body.ts';
import { inventedReport } from './invented-report.ts';
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

test('a version that comes while a backup is written is in it, or the state does not know it', async () => {
  const [shard] = openShards([env.DB]).all;
  const sha256 = await sha256Of(new TextEncoder().encode('meanwhile'));
  const now = () => '2026-01-03T00:00:00.000Z';
  let isFirst = true;
  const database: D1Database = new Proxy(env.DB, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (name !== 'batch') return typeof member === 'function' ? member.bind(target) : member;
      return async (statements: D1PreparedStatement[]) => {
        if (isFirst) await storeMeanwhile(sha256);
        isFirst = false;
        return target.batch(statements);
      };
    },
  });
  expect(await writeBackup({ ...shard!, database }, { bucket: env.BUCKET, now })).toBe(1);
  const state = (await env.BUCKET.get('backups/0/state/0000000007-2026-01-03T000000.000Z.ndjson'))?.text();
  expect(await state).toContain(sha256);
  expect(await keys()).not.toContain('backups/0/state/0000000006-2026-01-03T000000.000Z.ndjson');
});

test('the database is rebuilt from the bucket alone, also in two goes', async () => {
  const [spare] = openShards([env.SPARE]).all;
  const backup = await openBackup(spare!, backupsInBucket(env.BUCKET));
  const broken = { ...backup, readRows: brokenAfterFirst(backup.readRows) };
  await expect(restoreBackup(spare!, broken)).rejects.toThrow('the bucket is away');
  for (let time = 0; time < 2; time += 1) {
    const { rows } = await restoreBackup(spare!, await openBackup(spare!, backupsInBucket(env.BUCKET)));
    expect(rows).toBeGreaterThan(30);
    expect(await shown(env.SPARE)).toEqual(await shown(env.DB));
    expect(await findFaults(env.SPARE)).toEqual([]);
  }
});

test.each<[string, (text: string) => string]>([
  ['cut off within a line', (text) => text.slice(0, text.length / 2)],
  ['cut off after a line', (text) => text.slice(0, text.indexOf('\n') + 1)],
  ['cut off before its last sign', (text) => text.slice(0, -1)],
  ['cut off to nothing', () => ''],
  ['with a line too few', (text) => text.slice(text.indexOf('\n') + 1)],
  ['with a figure changed', (text) => text.replace('312.6', '312.7')],
])('a file that is %s is not taken for a backup', async (_, damage) => {
  const [row, ...rows] = await readVersionRows(env.DB, 1, 2);
  const text = await toBackupFile([row!, ...rows]);
  expect(text).toContain('312.6');
  expect(await readBackupFile('a-file', text)).toEqual([row, ...rows]);
  await expect(readBackupFile('a-file', damage(text))).rejects.toThrow('a-file is not whole');
  expect(await readBackupFile('a-file', await toBackupFile([]))).toEqual([]);
});

test('without a backup it says so', async () => {
  const nothing = { number: 7, database: env.SPARE };
  await expect(openBackup(nothing, backupsInBucket(env.BUCKET))).rejects.toThrow('no backup of shard 7');
});

/** As a message does that is read at the same time: the report, then its file's state. */
async function storeMeanwhile(sha256: string): Promise<void> {
  const shards = openShards([env.DB]);
  const at = '2026-01-02T12:00:00.000Z';
  const document = inventedReport({ year: 2026 });
  const write = { document, contentSha256: sha256, origin: 'ingest', unless: 'ever', recordedAt: at } as const;
  await receiveFile(shards, { sha256, name: null, length: 9, sender: 'a', receivedAt: at });
  await writeReport(shards, { ...write, writeId: crypto.randomUUID() });
  await noteProgress(shards, { sha256, state: 'stored', reportId: document.report.id, at });
}

function brokenAfterFirst(readRows: Backup['readRows']): Backup['readRows'] {
  let asked = 0;
  return (key) => {
    asked += 1;
    return asked > 1 ? Promise.reject(new Error('the bucket is away')) : readRows(key);
  };
}
