import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const folder = import.meta.dirname;
const sources = Object.fromEntries(
  globSync('src/**/*.ts', { cwd: folder }).map((path) => [path, readFileSync(resolve(folder, path), 'utf8')]),
);
const migrations = await readD1Migrations(resolve(folder, 'migrations'));

export default defineConfig({
  plugins: [
    cloudflareTest({
      miniflare: {
        compatibilityDate: '2026-11-01',
        cf: false,
        d1Databases: ['FIRST', 'SECOND', 'THIRD'],
        bindings: { MIGRATIONS: migrations, SOURCES: sources },
      },
    }),
  ],
});
