import { env } from 'cloudflare:workers';
import { openShards, receiveFile } from '@gongbao/store';
import { getWalk, noteVerified } from '@gongbao/store/nightly';
import { writeReport } from '@gongbao/store/write';
import { afterEach, beforeAll, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import type { Bindings } from '../src/bindings.ts';
import worker from '../src/index.ts';
import { mostInRun, runVerification } from '../src/nightly/run-verification.ts';
import { sha256Of } from '../src/reading/read-body.ts';
import { inventedReport } from './invented-report.ts';
import { ask, fillDatabase } from './open-test-api.ts';
import { watchDatabase } from './watched-database.ts';

const shards = openShards([env.DB]);
const few: typeof mostInRun = { files: 3, versions: 4 };
const bytesOf = (number: number) => new TextEncoder().encode(`file ${number}`);

/** Keeps so many files as they are sent; answers their hashes in order. */
async function keepFiles(count: number): Promise<readonly string[]> {
  const hashes: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const bytes = bytesOf(number);
    const sha256 = await sha256Of(bytes);
    await env.BUCKET.put(`sources/${sha256}`, bytes);
    await receiveFile(shards, {
      sha256,
      name: null,
      length: bytes.length,
      sender: 'a',
      receivedAt: '2026-01-01T00:00:00.000Z',
    });
    hashes.push(sha256);
  }
  return hashes.sort();
}

beforeAll(async () => {
  await fillDatabase();
  await env.DB.prepare('DELETE FROM ingest_job').run();
});
beforeAll(() => vi.useFakeTimers({ toFake: ['Date'] }));
let errors: MockInstance<typeof console.error>;
beforeEach(() => {
  errors = vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => void vi.restoreAllMocks());

const logged = () => errors.mock.calls.map(([line]) => JSON.parse(String(line)) as unknown);

async function runAt(time: string, most = few, bindings: Bindings = env) {
  vi.setSystemTime(time);
  await runVerification(bindings, most);
}

async function readiness() {
  return (await ask('/readyz')).json<{
    faults: { kind: string; name: string; detail: string }[];
    verifiedAt: string | null;
  }>();
}

const faultsNow = async () => (await readiness()).faults.map(({ kind, name }) => `${kind} ${name}`);

test('every file is read within the runs that it takes, no more than so many in one, and what is wrong is shown until it is mended', async () => {
  const hashes = await keepFiles(8);
  const [first, , , , fifth, , , last] = hashes as [string, string, string, string, string, string, string, string];
  await env.BUCKET.delete(`sources/${first}`);
  await env.BUCKET.put(`sources/${last}`, 'another');
  const read = vi.spyOn(env.BUCKET, 'get');
  await runAt('2026-02-01T14:47:00.000Z');
  expect(read.mock.calls.map(([key]) => key)).toEqual(hashes.slice(0, 3).map((hash) => `sources/${hash}`));
  expect(await faultsNow()).toEqual([`file-missing ${first}`]);
  expect((await readiness()).verifiedAt).toBeNull();
  await runAt('2026-02-01T15:47:00.000Z');
  await runAt('2026-02-01T16:47:00.000Z');
  expect(await faultsNow()).toEqual([`file-changed ${last}`, `file-missing ${first}`]);
  expect(await getWalk(env.DB, 'files')).toMatchObject({ after: '', completedAt: '2026-02-01T16:47:00.000Z' });

  // Over one night nothing is read twice but what is faulty: this is mended, that is not.
  read.mockClear();
  await env.BUCKET.put(`sources/${first}`, bytesOf(await numberOf(first)));
  await runAt('2026-02-01T17:47:00.000Z');
  expect(read.mock.calls.map(([key]) => key).sort()).toEqual([`sources/${first}`, `sources/${last}`].sort());
  expect(await faultsNow()).toEqual([`file-changed ${last}`]);

  // The next night what went well before is read again.
  await env.BUCKET.put(`sources/${last}`, bytesOf(await numberOf(last)));
  await env.BUCKET.delete(`sources/${fifth}`);
  for (const hour of [14, 15, 16]) await runAt(`2026-02-02T${hour}:47:00.000Z`);
  expect(await faultsNow()).toEqual([`file-missing ${fifth}`]);
  await env.BUCKET.put(`sources/${fifth}`, bytesOf(await numberOf(fifth)));
  await runAt('2026-02-02T17:47:00.000Z');
  expect(await faultsNow()).toEqual([]);
  expect((await readiness()).verifiedAt).toBe('2026-02-02T15:47:00.000Z');
});

async function numberOf(sha256: string): Promise<number> {
  for (let number = 0; ; number += 1) if ((await sha256Of(bytesOf(number))) === sha256) return number;
}

test('rows that say something else than what was written are shown, by their report, and logged as an error', async () => {
  const row = 'SELECT id, quote FROM observation WHERE version = 6 ORDER BY id LIMIT 1';
  const { id, quote } = (await env.DB.prepare(row).first<{ id: number; quote: string }>())!;
  const write = (text: string) => env.DB.prepare('UPDATE observation SET quote = ? WHERE id = ?').bind(text, id).run();
  await write('999');
  await runAt('2026-03-01T14:47:00.000Z');
  expect([await faultsNow(), logged()]).toEqual([[], []]);
  await runAt('2026-03-01T15:47:00.000Z');
  const fault = { kind: 'rows-changed', name: '6', detail: expect.stringContaining('990102-2024-gwr') as string };
  expect((await readiness()).faults).toMatchObject([fault]);
  expect(logged()).toMatchObject([{ level: 'error', nightly: 'verify rows of shard 0', result: { faults: [fault] } }]);
  await write(quote);
  await runAt('2026-03-01T16:47:00.000Z');
  expect(await faultsNow()).toEqual([]);
});

test('counts that differ, and a part that broke off, are shown until a night goes well', async () => {
  await env.DB.prepare('UPDATE place_count SET reports = reports + 1').run();
  const put = vi.spyOn(env.BUCKET, 'put').mockRejectedValue(new Error('the bucket is away'));
  await worker.scheduled({ cron: '17 18 * * *' } as never, env);
  expect(await faultsNow()).toEqual(
    expect.arrayContaining(['run-failed back up shard 0', expect.stringMatching(/^place-count \d{6}$/)]),
  );
  expect(JSON.stringify(await readiness())).not.toContain('the bucket is away');
  put.mockRestore();
  await env.DB.prepare('UPDATE place_count SET reports = reports - 1').run();
  await worker.scheduled({ cron: '17 18 * * *' } as never, env);
  expect(await faultsNow()).toEqual([]);
});

test('a whole run asks bucket and database less than the 1,000 times that a Worker may', async () => {
  const hashes = await keepFiles(mostInRun.files + 10);
  for (let year = 1000; year < 1000 + mostInRun.versions; year += 1) {
    const write = {
      document: inventedReport({ year, observations: [] }),
      contentSha256: String(year),
      origin: 'data',
    } as const;
    await writeReport(shards, {
      ...write,
      unless: 'ever',
      recordedAt: '2026-01-01T00:00:00.000Z',
      writeId: crypto.randomUUID(),
    });
  }
  // As many are faulty as are looked at again, and no version has a hash yet.
  const faulty = (kind: string, names: readonly string[]) => names.map((name) => ({ kind, name, detail: '' }));
  const numbers = Array.from({ length: 20 }, (_, index) => String(index + 1));
  const found = [...faulty('file-missing', hashes.slice(0, 20)), ...faulty('rows-changed', numbers)];
  await noteVerified(env.DB, { kinds: [], found, at: '2026-01-01T00:00:00.000Z' });
  await env.DB.batch(
    ['UPDATE report_version SET rows_sha256 = NULL', 'DELETE FROM verification'].map((sql) => env.DB.prepare(sql)),
  );
  let asked = 0;
  const count = () => {
    asked += 1;
  };
  const bucket = vi.spyOn(env.BUCKET, 'get');
  await runAt('2026-04-01T14:47:00.000Z', mostInRun, { ...env, DB: watchDatabase(env.DB, count) });
  expect(bucket.mock.calls.length).toBe(mostInRun.files + 10);
  expect(bucket.mock.calls.length + asked).toBeLessThan(700);
  expect((await getWalk(env.DB, 'rows')).after).not.toBe('');
});
