import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { mustRun, outsideEnvironment } from '../outside.ts';

const project = inject('project');
const wrangler = join(dirname(fileURLToPath(import.meta.resolve('wrangler/package.json'))), 'bin/wrangler.js');

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function ask(address: string, body: Buffer<ArrayBuffer>): Promise<string> {
  for (const end = Date.now() + 120_000; Date.now() < end; await sleep(300)) {
    const answer = await fetch(address, { method: 'POST', body }).catch(() => undefined);
    if (answer !== undefined) return await answer.text();
  }
  throw new Error('the Worker did not answer');
}

test('a Worker that wrangler builds reads a report into the same bytes', async () => {
  const port = await freePort();
  const config = { name: 'somebody-elses', main: 'worker.mjs', compatibility_date: '2026-01-01' };
  writeFileSync(join(project, 'wrangler.json'), JSON.stringify(config));
  const quiet = { CI: '1', CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false' };
  const options = ['--port', String(port), '--ip', '127.0.0.1', '--show-interactive-dev-session=false'];
  const child = spawn(process.execPath, [wrangler, 'dev', ...options], {
    cwd: project,
    env: outsideEnvironment(quiet),
    stdio: 'ignore',
    detached: true,
  });
  try {
    const answer = await ask(`http://127.0.0.1:${port}/`, readFileSync(join(project, 'report.txt')));
    expect(`${answer}\n`).toBe(await mustRun([process.execPath, 'main.mjs'], { cwd: project }));
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  }
});
