import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { browserIsInstalled } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the page is served, as in http://localhost:41234. */
    address: string;
  }
}

const readyWithinSeconds = 240;

/** Serves the page as `npm start` does, on a free port, for as long as the tests run; or takes what GONGBAO_URL serves. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!browserIsInstalled) {
    project.provide('address', '');
    return undefined;
  }
  const running = process.env.GONGBAO_URL;
  if (running !== undefined) {
    project.provide('address', running);
    return undefined;
  }
  const port = await findFreePort();
  const address = `http://localhost:${port}`;
  const stop = await serve(port, address);
  project.provide('address', address);
  return stop;
}

/**
 * A port that nothing listens on now, below those that systems give to connections: one of these could be given away
 * before the server is built and listens.
 */
async function findFreePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
}

/** Starts the server as its own process group, so that stopping it leaves nothing of it running. */
function serve(port: number, address: string): Promise<() => Promise<void>> {
  const server = spawn(process.execPath, [fileURLToPath(new URL('../../../scripts/serve.ts', import.meta.url))], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
    await ended;
  };
  let printed = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      void stop();
      reject(new Error(`The server was not ready within ${readyWithinSeconds} seconds:\n${printed}`));
    }, readyWithinSeconds * 1000);
    const read = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      if (!printed.includes(`ready: ${address}`)) return;
      clearTimeout(timer);
      resolve(stop);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with status ${code}:\n${printed}`));
    });
  });
}
