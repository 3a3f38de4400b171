import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrateLocalDatabase } from '../scripts/local-database.ts';
import { appFolder } from '../scripts/local-wrangler.ts';
import { scaleRows } from './scale-rows.ts';

/**
 * A local database of so many invented places, each with twenty years of fifty observations and five terms. It is
 * written past the Worker, in one file, since 3 million rows through it would take an hour.
 */
export async function fillScaleDatabase(stateFolder: string, places: number): Promise<void> {
  const stamp = join(stateFolder, 'filled');
  const wanted = fingerprint(places);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(stateFolder, { recursive: true, force: true });
  await migrateLocalDatabase(stateFolder);
  const [file] = globSync('v3/d1/**/*.sqlite', { cwd: stateFolder }).filter((path) => !path.includes('metadata'));
  if (file === undefined) throw new Error(`there is no database in ${stateFolder}`);
  fill(new DatabaseSync(join(stateFolder, file)), places);
  writeFileSync(stamp, wanted);
}

/** Changes when the tables do, or what is put into them. */
function fingerprint(places: number): string {
  const folder = resolve(appFolder, '../../packages/store/migrations');
  const migrations = globSync('*.sql', { cwd: folder })
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return createHash('sha256')
    .update(JSON.stringify([migrations, scaleRows(places)]))
    .digest('hex');
}

function fill(database: DatabaseSync, places: number): void {
  database.exec('PRAGMA journal_mode = OFF; PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF');
  database.exec('PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY');
  // Made once at the end, an index and the full text take a fraction of the time that they take row by row.
  const made = database
    .prepare("SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL")
    .all();
  for (const { type, name } of made) database.exec(`DROP ${String(type)} ${String(name)}`);
  for (const sql of scaleRows(places)) database.exec(sql);
  for (const { sql } of made) database.exec(String(sql));
  database.exec("INSERT INTO search_index (search_index) VALUES ('rebuild')");
  database.exec('PRAGMA journal_mode = WAL');
  database.close();
}
