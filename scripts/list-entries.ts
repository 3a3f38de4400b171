import type { WorkspacePackage } from './workspace.ts';

/** A module of a package that others may import. */
export interface Entry {
  /** As others write it: `@gongbao/report-parser/explain`. */
  specifier: string;
  /** The built declarations, relative to the package's folder: `dist/explain-reading.d.ts`. */
  declarations: string;
}

/** The entries of a package as it is published; files that are no code have none. */
export function listEntries({ manifest }: WorkspacePackage): Entry[] {
  return Object.entries(manifest.publishConfig?.exports ?? {}).flatMap(([subpath, target]) =>
    typeof target === 'object' && target.types !== undefined
      ? [{ specifier: `${manifest.name}${subpath.slice(1)}`, declarations: target.types.replace(/^\.\//, '') }]
      : [],
  );
}
