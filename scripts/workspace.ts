import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const workspaceRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the tools here need to know of a package.json. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  scripts?: Record<string, string>;
}

export interface WorkspacePackage {
  /** Relative to the workspace's root, as in `packages/ledger`. */
  folder: string;
  manifest: Manifest;
}

/** Every package and app of the workspace, in the order of their folders. */
export function listPackages(): WorkspacePackage[] {
  return ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(workspaceRoot, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`)
      .sort()
      .map((folder) => ({ folder, manifest: readManifest(folder) })),
  );
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(workspaceRoot, folder, 'package.json'), 'utf8')) as Manifest;
}
