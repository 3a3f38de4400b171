import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles, pendingChangesets, workspaceRoot } from '../scripts/workspace.ts';
import { mustRun } from './outside.ts';
import type { Registry } from './start-registry.ts';

/**
 * Releases a copy of the workspace, as its files are now, into a registry by the commands that a maintainer uses:
 * `release:version` and a commit, where changes wait for a version, then `release:publish`. Nothing of the workspace
 * changes. Returns the copy's folder.
 */
export async function publishCopy(registry: Registry, folder: string): Promise<string> {
  const copy = join(folder, 'copy');
  await mustRun(['git', 'clone', '--quiet', '--shared', '--no-checkout', workspaceRoot, copy], { cwd: folder });
  for (const file of listFiles()) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(workspaceRoot, file), join(copy, file), { verbatimSymlinks: true });
  }
  const npmrc = join(folder, 'npmrc');
  const { host } = new URL(registry.url);
  // Anybody may publish there, but npm publishes nothing without a token.
  writeFileSync(npmrc, `registry=${registry.url}\n//${host}/:_authToken=nobody\n`);
  const here = { cwd: copy };
  await commitAll(copy, 'What is released');
  await mustRun(['pnpm', 'install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'], here);
  if (pendingChangesets().length > 0) {
    await mustRun([process.execPath, 'scripts/release-version.ts'], here);
    await commitAll(copy, 'Its version');
  }
  // No service is told of what is tried here.
  const env = { NPM_CONFIG_USERCONFIG: npmrc, npm_config_registry: registry.url, GONGBAO_ORIGIN: '' };
  await mustRun([process.execPath, 'scripts/release-publish.ts'], { cwd: copy, env });
  return copy;
}

async function commitAll(folder: string, message: string): Promise<void> {
  const identity = ['-c', 'user.name=Release test', '-c', 'user.email=release@example.org', '-c', 'core.hooksPath='];
  await mustRun(['git', 'add', '--all'], { cwd: folder });
  await mustRun(['git', ...identity, 'commit', '--quiet', '--allow-empty', '--message', message], { cwd: folder });
}
