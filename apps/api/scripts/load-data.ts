import { randomUUID } from 'node:crypto';
import { catalogue } from '@gongbao/indicator-schema/catalogue';
import { indicatorNames } from '@gongbao/indicator-schema/names';
import {
  type CurrentContent,
  type Database,
  getCurrentContents,
  getLoaded,
  type Shards,
  setLoaded,
} from '@gongbao/store';
import { withdrawReport, writeIndicators, writePlaces, writeReport } from '@gongbao/store/write';
import { listPlaces, readStoredReports, type StoredFile, sha256Of } from './read-data.ts';

/** What a load did. */
export interface LoadSummary {
  readonly written: number;
  readonly unchanged: number;
  readonly withdrawn: number;
}

/** Brings migrated databases to what data/ says; what they say already is left alone. */
export async function loadData(shards: Shards): Promise<LoadSummary> {
  const now = new Date().toISOString();
  for (const { database } of shards.all) await loadCatalogue(database, now);
  const files = readStoredReports();
  const known = await getCurrentContents(shards);
  const changed = files.filter((file) => isChanged(file, known));
  for (const file of changed) await loadReport(shards, file, now);
  const ids = new Set(files.map(({ document }) => document.report.id));
  const gone = [...known].filter(([id, { origin }]) => origin === 'data' && !ids.has(id)).map(([id]) => id);
  for (const reportId of gone) {
    await withdrawReport(shards, { reportId, origin: 'data', withdrawnAt: now, writeId: randomUUID() });
  }
  return { written: changed.length, unchanged: files.length - changed.length, withdrawn: gone.length };
}

/** A report that was sent stays as it was sent. */
function isChanged({ document, sha256 }: StoredFile, known: ReadonlyMap<string, CurrentContent>): boolean {
  const current = known.get(document.report.id);
  return current?.origin !== 'ingest' && current?.sha256 !== sha256;
}

async function loadCatalogue(database: Database, now: string): Promise<void> {
  const places = listPlaces();
  const { indicators } = catalogue;
  // What names are found by is made of both.
  const content = [indicators, [...indicatorNames.wording.sameWords]];
  await loadOnce(database, { name: 'places', content: places }, () => writePlaces(database, places, now));
  await loadOnce(database, { name: 'indicators', content }, () => writeIndicators(database, indicators, now));
}

/** Writes what the database has not already under this name, by its hash. */
async function loadOnce(
  database: Database,
  { name, content }: { readonly name: string; readonly content: unknown },
  write: () => Promise<void>,
): Promise<void> {
  const sha256 = sha256Of(JSON.stringify(content));
  if ((await getLoaded(database)).get(name) === sha256) return;
  await write();
  await setLoaded(database, name, sha256);
}

async function loadReport(shards: Shards, { document, sha256 }: StoredFile, recordedAt: string): Promise<void> {
  const write = { document, contentSha256: sha256, origin: 'data', unless: 'current' } as const;
  await writeReport(shards, { ...write, recordedAt, writeId: randomUUID() });
}
