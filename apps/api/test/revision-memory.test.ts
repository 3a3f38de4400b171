import { env } from 'cloudflare:workers';
import { type Database, openShards } from '@gongbao/store';
import { beforeAll, expect, test } from 'vitest';
import { recallRevisions } from '../src/http/revision-memory.ts';
import { fillDatabase } from './open-test-api.ts';

beforeAll(() => fillDatabase());

/** Of a request that is over: it asks, and is never answered. */
const silent = {
  prepare: () => ({
    bind: () => ({ all: () => new Promise(() => undefined) }),
    all: () => new Promise(() => undefined),
  }),
} as unknown as Database;

test('waits for no other request, and remembers what was answered', async () => {
  void recallRevisions(openShards([silent]), 60);
  const revisions = await recallRevisions(openShards([env.DB]), 60);
  expect(revisions.whole.number).toBeGreaterThan(0);
  expect(await recallRevisions(openShards([silent]), 60)).toBe(revisions);
});

test('asks again when what it remembers is too old, and forgets nothing when that fails', async () => {
  const failing = {
    prepare: () => {
      throw new Error('no database');
    },
  } as unknown as Database;
  await expect(recallRevisions(openShards([failing]), 0)).rejects.toThrow('no database');
  const [first, second] = [
    await recallRevisions(openShards([env.DB]), 60),
    await recallRevisions(openShards([env.DB]), 0),
  ];
  expect(second).not.toBe(first);
  expect(second).toEqual(first);
});
