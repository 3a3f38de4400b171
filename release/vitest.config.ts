import { defineConfig } from 'vitest/config';

/** `pnpm test:release` runs all; the short form, which CI runs, leaves out what is named `*.whole.test.ts`. */
const isWhole = process.env.GONGBAO_RELEASE === 'whole';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['test/*.test.ts'],
    exclude: isWhole ? [] : ['test/*.whole.test.ts'],
    globalSetup: [`${import.meta.dirname}/global-setup.ts`],
    // Each test starts package managers and compilers: minutes on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
