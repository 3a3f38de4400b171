import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPublished, workspaceRoot } from '../scripts/workspace.ts';

export interface ReadmeCode {
  /** The package's name, or `workspace` for the README at the root. */
  readonly name: string;
  readonly code: string;
}

/** What the READMEs take for granted: a report that was opened or read before. */
export const readmeGlobals = `
declare const bytes: Uint8Array;
declare const text: string;
declare const textOf2023: string;
declare const textOf2024: string;
`;

/** The TypeScript of every README of a published package, and of the one at the root. */
export function listReadmeCode(): ReadmeCode[] {
  const folders = listPublished().map(({ folder, manifest }) => ({ name: manifest.name, folder }));
  return [{ name: 'workspace', folder: '.' }, ...folders].flatMap(({ name, folder }) => {
    const readme = join(workspaceRoot, folder, 'README.md');
    if (!existsSync(readme)) throw new Error(`${name} has no README`);
    // Of what the fences part, every second piece is code.
    const fenced = readFileSync(readme, 'utf8')
      .split(/^```/m)
      .filter((_, index) => index % 2 === 1);
    const pieces = fenced.filter((piece) => piece.startsWith('ts\n')).map((piece) => piece.slice('ts\n'.length));
    return pieces.map((code, index) => ({ name: index === 0 ? name : `${name}-${index + 1}`, code }));
  });
}
