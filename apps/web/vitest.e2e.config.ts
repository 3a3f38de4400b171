import { defineConfig } from 'vitest/config';

/** The tests in a real browser, against the page and the API as `npm start` serves them. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['./e2e/global-setup.ts'],
    // One file waits for its pages while another works; more than two would wait for each other.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
