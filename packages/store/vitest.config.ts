import { resolve } from 'node:path';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const migrations = await readD1Migrations(resolve(import.meta.dirname, 'migrations'));

export default defineConfig({
  plugins: [
    cloudflareTest({
      miniflare: {
        compatibilityDate: '2026-11-01',
        cf: false,
        d1Databases: ['FIRST', 'SECOND', 'THIRD'],
        bindings: { MIGRATIONS: migrations },
      },
    }),
  ],
});
