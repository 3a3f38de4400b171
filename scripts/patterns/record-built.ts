import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { workspaceRoot } from '../workspace.ts';
import type { BuildSite, Pattern } from './find-patterns.ts';

/** An expression is as long as its data: of one that is built anew for each text, an example is judged. */
export interface Example {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
  readonly why: string;
}

const FRAME = /^file:\/\/(?<path>[^\s):?#]+)(?:[?#][^\s):]*)?:(?<line>\d+):\d+\)?$/;

/** The place in the workspace where the code above stands. */
const callerOf = (stack: string): string | undefined => {
  const frame = stack
    .split('\n')
    .slice(2)
    .map((line) => FRAME.exec(line.slice(line.indexOf('file://'))))
    .find((match) => match !== null);
  if (frame?.groups?.path === undefined) return undefined;
  return `${fileURLToPath(`file://${frame.groups.path}`).replace(`${workspaceRoot}/`, '')}:${frame.groups.line}`;
};

/**
 * What the modules that build expressions from data build when they are loaded. Loading them does nothing else: that is
 * a rule of this workspace.
 */
export const recordBuilt = async (sites: readonly BuildSite[]): Promise<Pattern[]> => {
  const recorded: Pattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, [source, flags]: [string | RegExp, string?]) => {
      const built = new target(source, flags);
      const where = callerOf(new Error('here').stack ?? '');
      if (where !== undefined) recorded.push({ source: built.source, flags: built.flags, where });
      return built;
    },
  });
  try {
    for (const file of new Set(sites.map((site) => site.file)))
      if (!/\/test\//.test(file)) await import(pathToFileURL(join(workspaceRoot, file)).href);
  } finally {
    globalThis.RegExp = Native;
  }
  const wanted = new Set(sites.map(({ file, line }) => `${file}:${line}`));
  return recorded.filter(({ where }) => wanted.has(where));
};
