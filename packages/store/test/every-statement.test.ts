import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { ParsedReport } from '@gongbao/indicator-schema';
import { beforeAll, expect, test } from 'vitest';
import * as index from '../src/index.ts';
import * as nightly from '../src/nightly.ts';
import * as reach from '../src/reach.ts';
import * as writing from '../src/write.ts';
import { inventedReport } from './invented-report.ts';
import { costlySteps, planOf } from './plan-steps.ts';
import { recordStatements } from './recorder.ts';
import { findSql } from './sql-in-source.ts';

const store = { ...index, ...nightly, ...reach, ...writing };
const day = '2026-01-01T00:00:00.000Z';
const report = '990101-2024-gwr';
const page = { limit: 10 } as const;
const means = { limit: 10, statements: 9 } as const;
const { database, asked } = recordStatements(env.FIRST);
const shards = store.openShards([database]);
const several = store.openShards([database, database]);

const place = {
  code: '990101',
  name: '清河区',
  fullName: '云州市清河区',
  english: null,
  level: 'county',
  parent: '990000',
  former: [],
} as const;
const indicator = {
  id: 'gdp',
  group: 'growth',
  names: { zh: '地区生产总值', en: 'GDP' },
  synonyms: [],
  unit: 'CNY',
  measures: ['level'],
  betterWhen: null,
  definition: { zh: '无', en: 'none' },
} as const;

const write = (document: ParsedReport, unless: writing.ReportWrite['unless']) => ({
  document,
  contentSha256: crypto.randomUUID(),
  origin: 'data' as const,
  unless,
  recordedAt: day,
  writeId: crypto.randomUUID(),
});

async function restore(): Promise<void> {
  const rows = await store.readVersionRows(database, 1, 100);
  const state = await store.readStateRows(database, 100);
  await store.restoreRows(database, [...rows, ...state], store.supersededVersions(state));
}

/** More documents of a kind, with a word in common, than are sorted. */
async function writeDocuments(kind: string): Promise<void> {
  const sql = `INSERT INTO search_document (kind, ref, label, words)
    SELECT ?, 'r' || value, 'l', '常 见' FROM json_each(?)`;
  const numbers = JSON.stringify(Array.from({ length: 1001 }, (_, n) => n));
  await env.FIRST.prepare(sql).bind(kind, numbers).run();
}

/** Each function of the store that asks a database, called so that it asks. What is pure is null. */
const calls: Readonly<Record<string, (() => Promise<unknown>) | null>> = {
  openShards: null,
  countKinds: null,
  revisionOf: null,
  rowsUpTo: null,
  supersededVersions: null,
  versionsIn: null,
  writePlaces: () => store.writePlaces(database, [place], day),
  writeIndicators: () => store.writeIndicators(database, [indicator], day),
  setLoaded: () => store.setLoaded(database, 'places', '0'),
  getVersionWrites: () => store.getVersionWrites(database),
  getLoaded: () => store.getLoaded(database),
  writeReport: async () => {
    const range = { value: { min: 5, max: 5.5 }, table: { index: 0, row: 1, column: 2 } };
    await store.writeReport(shards, write(inventedReport({ year: 2023 }), 'current'));
    await store.writeReport(shards, write(inventedReport({ observations: [{}, range] }), 'ever'));
  },
  withdrawReport: () =>
    store.withdrawReport(shards, { reportId: '990101-2023-gwr', origin: 'data', withdrawnAt: day, writeId: 'w' }),
  comparePlaces: () => store.comparePlaces(shards, { indicator: 'gdp', period: '2023' }, page),
  findChanges: () => store.findChanges(shards, { since: day, order: 'newest' }, page),
  findFaults: () => store.findFaults(database),
  findIndicators: async () => {
    await store.findIndicators(shards, { group: ['growth'] }, page);
    await store.findIndicators(shards, { q: '生产', observed: true }, page);
    await store.findIndicators(several, { observed: false }, page);
  },
  findObservations: async () => {
    await store.findObservations(shards, { indicator: ['gdp'], asOf: '2026-01-01' }, { ...page, order: 'place' });
    await store.findObservations(shards, { from: 2020, status: ['target'] }, { ...page, order: 'place' });
  },
  findPlaces: async () => {
    await store.findPlaces(shards, { q: '清河' }, page);
    await store.findPlaces(several, { reported: false }, page);
  },
  findObservationReach: () =>
    store.findObservationReach(shards, { placeWithin: '990000' }, { ...means, order: 'place' }),
  findReportReach: async () => {
    await store.findReportReach(shards, { kind: ['plan-report'] }, means);
    await store.findReportReach(shards, { q: '清河' }, means);
  },
  findTermReach: async () => {
    await store.findTermReach(shards, {}, means);
    await store.findTermReach(shards, { q: '三农' }, means);
  },
  findChangeReach: () => store.findChangeReach(shards, { since: day, order: 'newest' }, means),
  findReports: async () => {
    await store.findReports(shards, { q: '清河', place: ['990101'] }, page);
    await store.findReports(shards, { placeWithin: '990000' }, page);
    await writeDocuments('report');
    await store.findReports(shards, { q: '常见', placeWithin: '990000' }, page);
  },
  findTerms: async () => {
    await store.findTerms(shards, { q: '三农' }, page);
    await store.findTerms(shards, { report }, page);
    await writeDocuments('term');
    await store.findTerms(shards, { q: '常见' }, page);
  },
  findVersions: () => store.findVersions(shards, report),
  getCurrentContents: () => store.getCurrentContents(shards),
  getIndicator: () => store.getIndicator(shards, 'gdp'),
  getObservation: async () => {
    await store.getObservation(shards, `${report}@100`, '2026-01-01');
    await store.getObservation(shards, `${report}@99`);
  },
  getParsedReports: () => store.getParsedReports(shards, { of: { report }, asOf: '2026-01-01' }),
  getPlace: () => store.getPlace(shards, '990101'),
  getReport: () => store.getReport(shards, report),
  getRevisions: () => store.getRevisions(shards),
  search: () => store.search(shards, { q: '清河', kind: ['place'], limit: 10 }),
  receiveFile: () => store.receiveFile(shards, { sha256: 'a', name: null, length: 1, sender: 'a', receivedAt: day }),
  noteQueued: () => store.noteQueued(shards, 'a', day),
  searchKeptFiles: () => store.searchKeptFiles(shards),
  getKeptFilesSearch: () => store.getKeptFilesSearch(shards),
  noteKeptFiles: () => {
    const file = { sha256: 'b', name: null, length: 1, sender: 'a', receivedAt: day };
    return store.noteKeptFiles(shards, [file], { after: 'b', completedAt: day });
  },
  noteProgress: () => store.noteProgress(shards, { sha256: 'a', state: 'stored', at: day }),
  getIngestJob: () => store.getIngestJob(shards, 'a'),
  findSentHashes: () => store.findSentHashes(shards, 'a', 10),
  noteVerified: async () => {
    const verified = { kinds: ['file-missing'], found: [], at: day };
    await store.noteVerified(database, verified);
    await store.noteVerified(database, { ...verified, names: ['a'] }, { name: 'files', after: 'a', completedAt: null });
  },
  getWalk: () => store.getWalk(database, 'files'),
  findFaulty: () => store.findFaulty(database, ['file-missing'], 10),
  getSoundness: () => store.getSoundness(shards),
  readStoredVersions: () => store.readStoredVersions(database, 1, 10),
  noteDigests: () => store.noteDigests(database, [{ id: 1, reportId: report, sha256: '0', noted: null }]),
  findUnfinished: () => store.findUnfinished(shards, day, 10),
  getUnsavedVersions: () => store.getUnsavedVersions(database),
  markSaved: () => store.markSaved(database, 1, day),
  readVersionRows: () => store.readVersionRows(database, 1, 100),
  readStateRows: () => store.readStateRows(database, 100),
  restoreRows: restore,
  finishRestore: () => store.finishRestore(database),
  applyMigrations: () => store.applyMigrations(database, [{ name: '9999_invented.sql', queries: [] }]),
};

/** The functions whose statements are not all searches, with the steps that are none, and why they may. */
const costly: Readonly<Record<string, readonly [why: string, ...steps: readonly RegExp[]]>> = {
  applyMigrations: ['a row for each migration', /^SCAN d1_migrations/],
  getLoaded: ['a row for each kind of data', /^SCAN loaded/],
  getRevisions: ['a row for each province', /^SCAN scope_revision/],
  writeReport: ['what one report says is counted', /^USE TEMP B-TREE FOR GROUP BY/],
  getObservation: ['the earlier versions of one report that hold an id are sorted', /^USE TEMP B-TREE FOR ORDER BY/],
  findIndicators: [
    'the catalogue in its order, what is counted of it, and what words find of it, sorted',
    /^SCAN i$/,
    /^SCAN indicator_count$/,
    /^USE TEMP B-TREE FOR ORDER BY/,
  ],
  findPlaces: ['all places in their order, and what is counted of them', /^SCAN p/, /^SCAN place_count$/],
  findReports: ['of words that few have, at most a thousand reports are sorted', /^USE TEMP B-TREE FOR ORDER BY/],
  findTerms: ['the first page of all, in the order of an index', /^SCAN t USING (COVERING )?INDEX term_by_name/],
  findTermReach: ['so many of all as could be read are counted', /^SCAN t USING COVERING INDEX term_by_name/],
  search: ['of each kind, at most a thousand documents are sorted', /^USE TEMP B-TREE FOR ORDER BY/],
  getCurrentContents: ['a load compares every report with its file', /^SCAN report_version USING INDEX report_current/],
  findFaults: ['the nightly run counts everything', /^SCAN [rc]\b/],
  getSoundness: ['the first hundred in the order of their key', /^SCAN fault/],
  getVersionWrites: ['a restore compares every version with the backup', /^SCAN report_version/],
  readStateRows: ['the nightly run backs up everything', /^SCAN /],
  finishRestore: ['a restore makes everything anew', /^SCAN |^USE TEMP B-TREE/],
};

/** The function that asked each statement first. */
const askers = new Map<string, string>();

beforeAll(async () => {
  await applyD1Migrations(env.FIRST, env.MIGRATIONS);
  for (const [name, call] of Object.entries(calls)) {
    await call?.();
    for (const sql of asked.keys()) if (!askers.has(sql)) askers.set(sql, name);
  }
});

test('every function of the store is called here', () => {
  expect(Object.keys(calls).sort()).toEqual(Object.keys(store).sort());
});

test('every statement in the sources was asked', () => {
  const inSource = findSql(env.SOURCES);
  expect(inSource.length).toBeGreaterThan(50);
  const texts = [...asked.keys()];
  const silent = inSource.filter(({ form }) => !texts.some((text) => form.test(text)));
  expect(silent.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('every statement searches an index, but for those that are about everything, or about little', async () => {
  const found = new Map<string, string[]>();
  for (const [sql, name] of askers) {
    const steps = costlySteps(await planOf(env.FIRST, { sql, values: asked.get(sql) ?? [] }));
    if (steps.length > 0) found.set(name, [...(found.get(name) ?? []), ...steps]);
  }
  for (const [name, [why, ...allowed]] of Object.entries(costly)) {
    const steps = found.get(name) ?? [];
    for (const form of allowed)
      expect(
        steps.some((step) => form.test(step)),
        `${name} needs ${form} no more`,
      ).toBe(true);
    expect(
      steps.filter((step) => !allowed.some((form) => form.test(step))),
      `${name}: ${why}`,
    ).toEqual([]);
    found.delete(name);
  }
  expect(Object.fromEntries(found)).toEqual({});
});
