import { defineConfig } from 'vitest/config';

/** Each test of the command line starts a process, which takes its time on a busy machine. */
export default defineConfig({ test: { testTimeout: 120_000 } });
