import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { ParsedReport } from '@gongbao/indicator-schema';
import { openShards, type Shards } from '../src/index.ts';
import { type ReportWrite, type WriteOutcome, writeReport } from '../src/write.ts';

export const databases = [env.FIRST, env.SECOND, env.THIRD] as const;

/** The migrated databases of a test file; what is written stays until the file ends. */
export async function openTestStore(assignment: Readonly<Record<string, number>> = {}): Promise<Shards> {
  const used = databases.slice(0, 1 + Math.max(0, ...Object.values(assignment)));
  for (const database of used) await applyD1Migrations(database, env.MIGRATIONS);
  return openShards(used, assignment);
}

export async function write(
  shards: Shards,
  document: ParsedReport,
  recordedAt = '2026-01-01T00:00:00.000Z',
  unless: ReportWrite['unless'] = 'current',
): Promise<WriteOutcome> {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const contentSha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return writeReport(shards, {
    document,
    contentSha256,
    origin: 'data',
    unless,
    recordedAt,
    writeId: crypto.randomUUID(),
  });
}
