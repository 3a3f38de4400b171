/** Writes src/generated from openapi.json: `pnpm --filter @gongbao/client generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { generateClient } from './generate-client.ts';

const folder = new URL('../src/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, content] of await generateClient()) writeFileSync(new URL(name, folder), content);
