import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { ParsedReport } from '@gongbao/indicator-schema';
import { beforeAll, expect, test } from 'vitest';
import * as store from '../src/index.ts';
import { prepare } from '../src/statement.ts';
import { inventedReport } from './invented-report.ts';
import { recordStatements } from './recorder.ts';
import { findSql } from './sql-in-source.ts';

const day = '2026-01-01T00:00:00.000Z';
const report = '990101-2024-gwr';
const page = { limit: 10 } as const;
const { database, asked } = recordStatements(env.FIRST);
const shards = store.openShards([database]);

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

const write = (document: ParsedReport, unless: store.ReportWrite['unless']) => ({
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

/** Each function of the store that asks a database, called so that it asks. What is pure is null. */
const calls: Readonly<Record<string, (() => Promise<unknown>) | null>> = {
  openShards: null,
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
  findIndicators: () => store.findIndicators(shards, { q: '生产', group: ['growth'] }, page),
  findObservations: () =>
    store.findObservations(shards, { indicator: ['gdp'], asOf: '2026-01-01' }, { ...page, order: 'place' }),
  findPlaces: () => store.findPlaces(shards, { q: '清河' }, page),
  findReports: () => store.findReports(shards, { q: '清河', place: ['990101'] }, page),
  findTerms: () => store.findTerms(shards, { q: '三农' }, page),
  findVersions: () => store.findVersions(shards, report),
  getCurrentContents: () => store.getCurrentContents(shards),
  getIndicator: () => store.getIndicator(shards, 'gdp'),
  getObservation: () => store.getObservation(shards, `${report}@100`),
  getParsedReports: () => store.getParsedReports(shards, { of: { report }, asOf: '2026-01-01' }),
  getPlace: () => store.getPlace(shards, '990101'),
  getReport: () => store.getReport(shards, report),
  getRevisions: () => store.getRevisions(shards),
  search: () => store.search(shards, { q: '清河', kind: ['place'], limit: 10 }),
  receiveFile: () => store.receiveFile(shards, { sha256: 'a', name: null, length: 1, sender: 'a', receivedAt: day }),
  noteQueued: () => store.noteQueued(shards, 'a', day),
  noteProgress: () => store.noteProgress(shards, { sha256: 'a', state: 'stored', at: day }),
  getIngestJob: () => store.getIngestJob(shards, 'a'),
  findStoredHashes: () => store.findStoredHashes(shards, 'a'),
  findUnfinished: () => store.findUnfinished(shards, day, 10),
  getUnsavedVersions: () => store.getUnsavedVersions(database),
  markSaved: () => store.markSaved(database, 1, day),
  readVersionRows: () => store.readVersionRows(database, 1, 100),
  readStateRows: () => store.readStateRows(database, 100),
  restoreRows: restore,
  finishRestore: () => store.finishRestore(database),
  applyMigrations: () => store.applyMigrations(database, [{ name: '9999_invented.sql', queries: [] }]),
};

/** The functions that read a table from end to end, and why they may. */
const readWhole: Readonly<Record<string, string>> = {
  applyMigrations: 'a row for each migration',
  getLoaded: 'a row for each kind of data',
  getRevisions: 'a row for each province',
  getCurrentContents: 'a load compares every report with its file',
  findFaults: 'the nightly run counts everything',
  getVersionWrites: 'a restore compares every version with the backup',
  readStateRows: 'the nightly run backs up everything',
  finishRestore: 'a restore makes everything anew',
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

async function scansOf(sql: string): Promise<readonly string[]> {
  const statement = { sql: `EXPLAIN QUERY PLAN ${sql}`, values: asked.get(sql) ?? [] };
  const { results } = await prepare(env.FIRST, statement).all<{ detail: string }>();
  const steps = results.map(({ detail }) => detail);
  return steps.filter(
    (step) => step.startsWith('SCAN ') && !/VIRTUAL TABLE|CONSTANT ROW|json_each|SCAN j\b/.test(step),
  );
}

test('every statement searches an index, but for those that are about everything', async () => {
  const scanning = new Map<string, string>();
  for (const [sql, name] of askers) {
    const scans = await scansOf(sql);
    if (scans.length > 0) scanning.set(name, `${sql}\n${scans.join('\n')}`);
  }
  for (const name of Object.keys(readWhole)) {
    expect(scanning.has(name), `${name} searches an index by now`).toBe(true);
    scanning.delete(name);
  }
  expect(Object.fromEntries(scanning)).toEqual({});
});
