import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { installAll } from './install-all.ts';
import { publishCopy } from './publish-copy.ts';
import { startRegistry } from './start-registry.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the registry that holds what was released. */
    registry: string;
    /** The copy of the workspace that was released. */
    copy: string;
    /** A project that has installed every published package, each with nothing but its own dependencies. */
    project: string;
    /** Where tests may make folders; it is outside the workspace and taken away at the end. */
    folder: string;
  }
}

/** Releases a copy of the workspace into a registry of its own and installs all of it once, for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-release-'));
  const registry = await startRegistry(join(folder, 'registry'));
  const teardown = async (): Promise<void> => {
    await registry.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    project.provide('registry', registry.url);
    project.provide('folder', folder);
    project.provide('copy', await publishCopy(registry, folder));
    project.provide('project', await installAll(registry.url, join(folder, 'project')));
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}
