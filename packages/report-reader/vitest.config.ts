import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Printing a PDF starts a browser, which takes its time on a busy machine. */
const testTimeout = 120_000;

/** Every test runs in Node; those that read only what they build themselves run in a Worker too. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', include: ['test/*.test.ts'], testTimeout } },
      {
        plugins: [cloudflareTest({ miniflare: { compatibilityDate: '2026-11-01', cf: false } })],
        test: { name: 'worker', include: ['test/{encoding,html,docx,pdf}.test.ts'], testTimeout },
      },
    ],
  },
});
