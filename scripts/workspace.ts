import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const workspaceRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the tools here need to know of a package.json. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: unknown;
  /** What stands in the manifest's place once it is published. */
  publishConfig?: { exports?: Record<string, string | { types?: string }> };
  dependencies?: Record<string, string>;
  scripts?: Record<string, string>;
}

export interface WorkspacePackage {
  /** Relative to the workspace's root, as in `packages/ledger`. */
  folder: string;
  manifest: Manifest;
}

/** Every package and app of the workspace, in the order of their folders. */
export function listPackages(root = workspaceRoot): WorkspacePackage[] {
  return ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`)
      .sort()
      .map((folder) => ({ folder, manifest: readManifest(join(root, folder)) })),
  );
}

/** The packages that others can install. */
export function listPublished(root = workspaceRoot): WorkspacePackage[] {
  return listPackages(root).filter(({ manifest }) => manifest.private !== true);
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** The files that git has or would take, relative to the root; deleted ones are left out. */
export function listFiles(...patterns: string[]): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns];
  const listed = execFileSync('git', args, { cwd: workspaceRoot, encoding: 'utf8', maxBuffer: 64 << 20 });
  const files = listed.split('\0').filter((file) => file !== '' && existsSync(join(workspaceRoot, file)));
  return [...new Set(files)];
}

/** The changesets that wait for the next release, by their files. */
export const pendingChangesets = (root = workspaceRoot): string[] =>
  readdirSync(join(root, '.changeset')).filter((file) => /^(?!README).*\.md$/.test(file));
