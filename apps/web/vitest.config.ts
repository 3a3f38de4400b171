import { defineConfig } from 'vitest/config';

/** The tests that need no browser. */
export default defineConfig({ test: { include: ['test/**/*.test.ts'] } });
