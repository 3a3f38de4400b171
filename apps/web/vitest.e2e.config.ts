import { defineConfig } from 'vitest/config';

/** The tests in a real browser, against the page and the API as `npm start` serves them. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['./e2e/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
