import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPublished, workspaceRoot } from '../scripts/workspace.ts';
import { mustRun } from './outside.ts';

/**
 * A project of somebody else: it installs every published package with pnpm, so that each can import only what it
 * names as its dependency, and holds the sample report and the code of `consumers/`.
 */
export async function installAll(registry: string, folder: string): Promise<string> {
  startProject(folder, registry);
  cpSync(join(import.meta.dirname, 'consumers'), folder, { recursive: true });
  cpSync(join(workspaceRoot, 'data/sample/wanglan-gwr-2024.txt'), join(folder, 'report.txt'));
  const names = listPublished().map(({ manifest }) => manifest.name);
  await mustRun(['pnpm', 'add', '--ignore-workspace', ...names], { cwd: folder });
  return folder;
}

/** An empty project that takes its packages from the registry. */
function startProject(folder: string, registry: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "somebody-elses", "private": true, "type": "module" }\n');
  writeFileSync(join(folder, '.npmrc'), `registry=${registry}\n`);
}
