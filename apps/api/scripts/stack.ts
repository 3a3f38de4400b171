/**
 * Reads lines of the service's log from standard input and writes the stacks of failures by the sources. It builds the
 * source map anew: run it at the commit that was deployed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { bundleWorker } from './run-worker.ts';
import { sourceStackReader } from './source-stack.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-stack-'));
bundleWorker(folder);
const read = sourceStackReader(readFileSync(join(folder, 'index.js.map'), 'utf8'));
rmSync(folder, { recursive: true });
for (const line of (await text(process.stdin)).split('\n').filter((each) => each.includes('"stack"'))) {
  const { requestId, stack } = JSON.parse(line) as { readonly requestId: string; readonly stack: string };
  console.log(`${requestId}\n${read(stack)}\n`);
}
