import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateClient } from '../scripts/generate-client.ts';

test('what is generated is what the document says', { timeout: 120_000 }, async () => {
  for (const [name, content] of await generateClient()) {
    const written = readFileSync(new URL(`../src/generated/${name}`, import.meta.url), 'utf8');
    expect(written === content, `${name} is stale: pnpm --filter @gongbao/client generate`).toBe(true);
  }
});
