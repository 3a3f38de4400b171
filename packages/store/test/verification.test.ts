import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { getSoundness, type Shards } from '../src/index.ts';
import {
  findFaulty,
  getWalk,
  noteDigests,
  noteVerified,
  readStateRows,
  readStoredVersions,
  readVersionRows,
  restoreRows,
  supersededVersions,
} from '../src/nightly.ts';
import { inventedReport } from './invented-report.ts';
import { databases, openTestStore, write } from './open-test-store.ts';

const [database, other] = databases;
const first = '2026-01-01T00:00:00.000Z';
const later = '2026-01-02T00:00:00.000Z';
let shards: Shards;

beforeAll(async () => {
  shards = await openTestStore();
  await applyD1Migrations(other, env.MIGRATIONS);
});

describe('the hash of what was written', () => {
  beforeAll(async () => {
    const range = { value: { min: 5, max: 5.5 }, quantity: null, table: { index: 0, row: 1, column: 2 } };
    await write(
      shards,
      inventedReport({ year: 2022, observations: [{}, range, { indicator: { id: null, text: '𠮷' } }] }),
    );
    await write(shards, inventedReport({ year: 2023, observations: [] }));
    // What no reader should give, and a broken file may: half a pair, its end, and the sign of none.
    const broken = ['\uD842', 'a\uDFB7\uD842', '\u0000b', '\uFFFD\uD842c'].map((text) => ({
      indicator: { id: null, text },
    }));
    await write(shards, inventedReport({ year: 2024, observations: broken, name: '云\uD842州' }));
  });

  test('is that of what the rows say', async () => {
    const versions = await readStoredVersions(database, 1, 10);
    expect(versions.map(({ id, reportId }) => [id, reportId])).toEqual([
      [1, '990101-2022-gwr'],
      [2, '990101-2023-gwr'],
      [3, '990101-2024-gwr'],
    ]);
    for (const { sha256, noted } of versions) {
      expect(noted).toMatch(/^[0-9a-f]{64}$/);
      expect(sha256).toBe(noted);
    }
  });

  test('stays the same when a later version takes the place of one, and in a restored database', async () => {
    const [before] = await readStoredVersions(database, 1, 1);
    await write(shards, inventedReport({ year: 2022, observations: [{ value: 9 }] }));
    expect(await readStoredVersions(database, 1, 1)).toEqual([before]);
    const state = await readStateRows(database, 4);
    const marks = supersededVersions(state);
    await restoreRows(other, await readVersionRows(database, 1, 4), marks);
    expect(await readStoredVersions(other, 1, 4)).toEqual(await readStoredVersions(database, 1, 4));
  });

  test.each([
    "UPDATE observation SET value = '312.7' WHERE version = 1 AND id = 1",
    'UPDATE observation SET source_start = source_start + 1 WHERE version = 1 AND id = 2',
    'UPDATE observation SET unit = NULL WHERE version = 1 AND id = 1',
    "UPDATE report_version SET title = title || '。' WHERE id = 1",
    "UPDATE report_version SET outline_json = '[]' WHERE id = 1",
    "UPDATE term SET name = name || '。' WHERE version = 1 AND ordinal = 0",
    'DELETE FROM term WHERE version = 1 AND ordinal = 0',
    'DELETE FROM observation WHERE version = 1 AND id = 1',
  ])('is another after %s', async (damage) => {
    await other.batch(['observation', 'term', 'report_version'].map((table) => other.prepare(`DELETE FROM ${table}`)));
    await restoreRows(other, await readVersionRows(database, 1, 2), new Map());
    await other.prepare(damage).run();
    const [damaged, whole] = await readStoredVersions(other, 1, 2);
    expect(damaged?.sha256).not.toBe(damaged?.noted);
    expect(whole?.sha256).toBe(whole?.noted);
  });

  test('is given once to a version that is older than these hashes', async () => {
    await other.prepare('UPDATE report_version SET rows_sha256 = NULL WHERE id = 2').run();
    const [old] = await readStoredVersions(other, 2, 2);
    expect(old?.noted).toBeNull();
    await noteDigests(other, [old!]);
    await noteDigests(other, [{ ...old!, sha256: 'another' }]);
    expect((await readStoredVersions(other, 2, 2))[0]?.noted).toBe(old?.sha256);
  });
});

describe('what a check found', () => {
  const kinds = ['file-missing', 'file-changed'];
  const missing = (name: string) => ({ kind: 'file-missing', name, detail: 'gone' });

  test('is known until a later one finds it mended', async () => {
    await noteVerified(database, { kinds, names: ['a', 'b'], found: [missing('a'), missing('b')], at: first });
    await noteVerified(database, {
      kinds: ['place-count'],
      found: [{ ...missing('a'), kind: 'place-count' }],
      at: first,
    });
    // Only b is looked at again, then all.
    await noteVerified(database, { kinds, names: ['b'], found: [], at: later });
    expect((await getSoundness(shards)).faults).toEqual([
      { ...missing('a'), foundAt: first, seenAt: first },
      { ...missing('a'), kind: 'place-count', foundAt: first, seenAt: first },
    ]);
    expect(await findFaulty(database, kinds, 10)).toEqual(['a']);
    await noteVerified(database, { kinds, found: [{ ...missing('a'), kind: 'file-changed' }], at: later });
    await noteVerified(database, {
      kinds: ['place-count'],
      found: [{ ...missing('a'), kind: 'place-count' }],
      at: later,
    });
    expect((await getSoundness(shards)).faults).toEqual([
      { ...missing('a'), kind: 'file-changed', foundAt: later, seenAt: later },
      { ...missing('a'), kind: 'place-count', foundAt: first, seenAt: later },
    ]);
  });

  test('moves its walk on in the same batch', async () => {
    expect(await getWalk(database, 'files')).toEqual({ name: 'files', after: '', completedAt: null });
    expect((await getSoundness(shards)).verifiedAt).toBeNull();
    await noteVerified(database, { kinds, found: [], at: later }, { name: 'files', after: 'b', completedAt: null });
    expect((await getWalk(database, 'files')).after).toBe('b');
    await noteVerified(database, { kinds, found: [], at: later }, { name: 'files', after: '', completedAt: later });
    expect((await getSoundness(shards)).verifiedAt).toBeNull();
    await noteVerified(database, { kinds, found: [], at: later }, { name: 'rows', after: '', completedAt: first });
    expect((await getSoundness(shards)).verifiedAt).toBe(first);
  });
});
