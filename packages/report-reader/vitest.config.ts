import { defineConfig } from 'vitest/config';

/** Printing a PDF starts a browser, which takes its time on a busy machine. */
export default defineConfig({ test: { testTimeout: 120_000 } });
