import { resolve } from 'node:path';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const folder = import.meta.dirname;
const migrations = await readD1Migrations(resolve(folder, '../../packages/store/migrations'));

const tokens = [{ name: 'a test', token: 'a-token-for-tests-only', scopes: ['ingest'] }];

const bindings = {
  MIGRATIONS: migrations,
  GENERATED_REQUESTS: process.env.GONGBAO_REQUESTS ?? '1000',
  CURSOR_KEY: 'for tests',
  REVISION_SECONDS: '0',
  TOKENS: JSON.stringify(tokens),
};

export default defineConfig({
  test: {
    onConsoleLog: (log) => !log.startsWith('{"level":"info"'),
    projects: [
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: resolve(folder, 'wrangler.jsonc') },
            miniflare: {
              cf: false,
              d1Databases: { SPARE: 'spare' },
              bindings,
            },
          }),
        ],
        test: { name: 'workerd', include: ['test/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: resolve(folder, 'wrangler.jsonc') },
            miniflare: {
              cf: false,
              d1Databases: { DB_1: 'second', DB_2: 'third', WHOLE: 'whole', SPARE: 'spare' },
              bindings: { ...bindings, SHARDS: '{"31":1,"50":2,"99":1}' },
            },
          }),
        ],
        test: {
          name: 'three databases',
          include: ['test/three-databases/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'node', include: ['test/node/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
