import { defineConfig } from 'vite';

/** The API that the development server asks: `pnpm --filter @gongbao/api dev`. */
const api = process.env.GONGBAO_URL ?? 'http://localhost:8787';

export default defineConfig({
  build: { target: 'es2022', sourcemap: true },
  worker: {
    format: 'es',
    // The parser and the readers of files are fetched when a reader opens a file, each when its format is met; they
    // stand apart from what every visit loads.
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/read/[name]-[hash].js',
        chunkFileNames: 'assets/read/[name]-[hash].js',
      },
    },
  },
  server: { proxy: { '/v1': api } },
});
