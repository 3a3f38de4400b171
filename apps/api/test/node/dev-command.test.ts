import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { remoteConfig } from '../../scripts/remote-bindings.ts';
import { expectBulkFilesAsAnswered } from './expect-bulk-files.ts';
import { freePort } from './free-port.ts';

const state = mkdtempSync(join(tmpdir(), 'gongbao-'));
afterAll(() => rmSync(state, { recursive: true, force: true }));

const appFolder = resolve(import.meta.dirname, '../..');

/** How many reports the first test loaded. */
let loaded: string | undefined;

test('load brings what data/ says into an empty database', () => {
  const options = { cwd: appFolder, env: { ...process.env, GONGBAO_STATE: state }, encoding: 'utf8' } as const;
  const said = execFileSync('node', ['--disable-warning=ExperimentalWarning', 'scripts/load.ts'], options);
  [, loaded] = /^Reports: ([1-9]\d*) loaded, 0 unchanged, 0 withdrawn\.$/m.exec(said) ?? [];
  expect(loaded).toBeDefined();
});

test('load --remote is over the same databases, where they are', () => {
  expect(remoteConfig().d1_databases).toMatchObject([{ binding: 'DB', database_name: 'gongbao', remote: true }]);
});

/** Runs `dev` until it says that it answers. */
async function start(
  port: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly process: ChildProcess; readonly lines: () => string }> {
  const child = spawn('node', ['--disable-warning=ExperimentalWarning', 'scripts/dev.ts'], {
    cwd: appFolder,
    env: { ...process.env, PORT: String(port), GONGBAO_STATE: state, ...environment },
  });
  let lines = '';
  await new Promise<void>((ready, failed) => {
    const read = (chunk: Buffer) => {
      lines += chunk;
      if (lines.includes('The API answers on')) ready();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => failed(new Error(`dev ended with ${code}:\n${lines}`)));
  });
  return { process: child, lines: () => lines };
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((stopped) => {
    child.removeAllListeners('exit').once('exit', () => stopped());
    child.kill('SIGTERM');
  });
}

test('dev loads again, which leaves alone what is there, serves it and files of all of it, and stops with all that it started', async () => {
  const port = await freePort();
  const first = await start(port);
  expect(first.lines()).toContain(`Reports: 0 loaded, ${loaded} unchanged, 0 withdrawn.\n`);
  const answer = await fetch(`http://localhost:${port}/v1/places?q=000000`);
  expect(await answer.json()).toMatchObject({ data: [{ code: '000000', level: 'nation' }] });
  await expectBulkFilesAsAnswered((path) => fetch(`http://localhost:${port}${path}`));
  const isLogged = () => /GET \/v1\/places 200 OK \(\d+ms\)/.test(first.lines());
  await expect.poll(isLogged).toBe(true);
  await stop(first.process);
  await expect(fetch(`http://localhost:${port}/healthz`)).rejects.toThrow();

  const second = await start(port, { GONGBAO_QUIET: '1' });
  expect(second.lines()).not.toMatch(/Reports: [1-9]/);
  expect((await fetch(`http://localhost:${port}/v1/places?limit=1`)).status).toBe(200);
  await stop(second.process);
  expect(second.lines()).not.toContain('GET /');
});
