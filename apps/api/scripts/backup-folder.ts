import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupSource } from '../src/nightly/backup-source.ts';

/** Backups that were copied out of the bucket: `backups/…` in a folder. */
export function backupsInFolder(folder: string): BackupSource {
  return {
    list: (prefix) => {
      const inside = join(folder, prefix);
      const names = existsSync(inside) ? readdirSync(inside) : [];
      return Promise.resolve(names.sort().map((name) => `${prefix}${name}`));
    },
    read: (key) => {
      const path = join(folder, key);
      return Promise.resolve(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
    },
  };
}
