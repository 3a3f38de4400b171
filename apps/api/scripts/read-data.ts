import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { englishPlaceName } from '@gongbao/indicator-schema/english-names';
import { type Place, places } from '@gongbao/indicator-schema/places';
import { type StoredReport, storedReportSchema } from '@gongbao/indicator-schema/schemas';
import type { PlaceEntry } from '@gongbao/store';

export const dataFolder = resolve(import.meta.dirname, '../../../data');

export interface StoredFile {
  readonly document: StoredReport;
  /** SHA-256 of the file. */
  readonly sha256: string;
}

/** Every report of data/reports; throws on one that is not in the contract's shape. */
export function readStoredReports(): readonly StoredFile[] {
  const folder = join(dataFolder, 'reports');
  if (!existsSync(folder)) return [];
  return globSync('*/*.json', { cwd: folder })
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      const parsed = storedReportSchema.safeParse(JSON.parse(bytes.toString('utf8')));
      if (!parsed.success) throw new Error(`data/reports/${path}: ${parsed.error.message}`);
      return { document: parsed.data, sha256: sha256Of(bytes) };
    });
}

/** Every place of today, the nation first. */
export function listPlaces(): readonly PlaceEntry[] {
  const nation = places.get('000000');
  if (nation === undefined) throw new Error('data/places.json has no nation');
  const entries: PlaceEntry[] = [];
  const pending: Place[] = [nation];
  for (let place = pending.shift(); place !== undefined; place = pending.shift()) {
    const { code, name, level, parent } = place;
    const fullName = places.fullName(code) ?? name;
    const english = englishPlaceName(code) ?? null;
    entries.push({ code, name, level, parent, fullName, english, former: places.history(code) });
    pending.push(...places.children(code));
  }
  return entries;
}

export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
