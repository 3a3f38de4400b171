import { defineConfig } from 'vite';

/** The API that the development server asks: `pnpm --filter @gongbao/api dev`. */
const api = process.env.GONGBAO_URL ?? 'http://localhost:8787';

export default defineConfig({
  build: { target: 'es2022', sourcemap: true },
  worker: { format: 'es' },
  server: { proxy: { '/v1': api } },
});
