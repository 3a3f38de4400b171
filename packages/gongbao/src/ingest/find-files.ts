import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What a folder is searched for; a file that is named itself is sent whatever its name is. */
const extensions: ReadonlySet<string> = new Set(['.txt', '.html', '.htm', '.docx', '.pdf']);

export interface FoundFiles {
  readonly files: readonly string[];
  /** How many files of the folders have another extension. */
  readonly leftOut: number;
}

/** The files that are named and those of the folders that are, in the order of their names; each once. */
export const findFiles = async (paths: readonly string[]): Promise<FoundFiles> => {
  const files = new Set<string>();
  let leftOut = 0;
  for (const path of paths) {
    if (!(await isFolder(path))) files.add(path);
    else {
      const inside = await listFolder(path);
      const reports = inside.filter((file) => extensions.has(extname(file).toLowerCase()));
      for (const file of reports) files.add(file);
      leftOut += inside.length - reports.length;
    }
  }
  return { files: [...files], leftOut };
};

/** What is not there counts as a file: reading it says what is wrong. */
const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

/** All files at any depth but hidden ones. */
const listFolder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of shown) {
    const path = join(folder, entry.name);
    if (await isFolder(path)) {
      // A link to a folder may lead back to where it is.
      if (!entry.isSymbolicLink()) files.push(...(await listFolder(path)));
    } else files.push(path);
  }
  return files;
};
