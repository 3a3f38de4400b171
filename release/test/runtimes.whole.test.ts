import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { mustRun } from '../outside.ts';

const project = inject('project');
const runtimesFolder = join(inject('folder'), 'runtimes');

interface Runtime {
  readonly name: string;
  /** The npm package that brings it, with its version. */
  readonly packages: string;
  readonly command: readonly string[];
  /** What its `--version` begins with. */
  readonly version: string;
}

const runtimes: readonly Runtime[] = [
  { name: 'Node 20', packages: 'node@20.20.2', command: ['node'], version: 'v20.' },
  { name: 'Node 22', packages: 'node@22.23.3', command: ['node'], version: 'v22.' },
  { name: 'Node 24', packages: 'node@24.21.0', command: ['node'], version: 'v24.' },
  { name: 'Deno', packages: 'deno@2.9.6', command: ['deno', 'run', '--allow-read'], version: 'deno 2.' },
  { name: 'Bun', packages: 'bun@1.4.5', command: ['bun', 'run'], version: '1.' },
];

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
let expected: string;

beforeAll(async () => {
  expected = hash(await mustRun([process.execPath, 'main.mjs'], { cwd: project }));
});

test.each(runtimes)('$name reads a report into the same bytes', async ({ packages, command, version }) => {
  const [name = '', ...args] = command;
  const folder = join(runtimesFolder, packages);
  mkdirSync(folder, { recursive: true });
  // Named in a manifest: `pnpm add node@…` would ask for a runtime from elsewhere and not for the npm package.
  const [dependency = '', wanted = ''] = packages.split('@');
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { [dependency]: wanted } }),
  );
  // These packages fetch or place their program when they are installed.
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'allowBuilds: { node: true, deno: true, bun: true }\n');
  await mustRun(['pnpm', 'install'], { cwd: folder });
  const program = join(folder, 'node_modules/.bin', name);
  expect(await mustRun([program, '--version'], { cwd: project })).toContain(version);
  const printed = await mustRun([program, ...args, 'main.mjs'], { cwd: project });
  expect(hash(printed)).toBe(expected);
});
