import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The element as one file at one address, /widget.js, for pages that embed a chart by a script tag. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    lib: {
      entry: fileURLToPath(new URL('../../packages/widget/src/register.ts', import.meta.url)),
      formats: ['es'],
      fileName: () => 'widget.js',
    },
  },
});
