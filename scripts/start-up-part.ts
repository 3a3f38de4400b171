import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { workspaceRoot } from './workspace.ts';

/** What a Worker loads when a request needs it: the parser, the readers, MCP and what they bring along. */
const lazy =
  /^packages\/(?:report-parser|report-reader|glossary|ledger|checks)\/|\/node_modules\/(?:@modelcontextprotocol|@hono\/mcp|unpdf|fflate|htmlparser2)\//;

/**
 * The bytes, minified and gzipped, that a Worker evaluates before its first request: its entry and all that this
 * imports but by import(). Throws when a part that is to be loaded lazily is among them.
 */
export async function startUpPartOf(entry: string, folder = workspaceRoot): Promise<number> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const started = importedAtOnce(metafile, entry);
  const inputs = [...started].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
  const stray = inputs.find((input) => lazy.test(input));
  if (stray !== undefined) throw new Error(`${entry} loads ${stray} when it starts`);
  return outputFiles
    .filter(({ path }) => [...started].some((name) => path.endsWith(name)))
    .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}

/** The outputs that are evaluated with that of the entry. */
function importedAtOnce({ outputs }: Metafile, entry: string): ReadonlySet<string> {
  const first = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === entry);
  if (first === undefined) throw new Error(`${entry} was bundled into nothing`);
  const found = new Set([first]);
  for (const path of found) {
    for (const { path: to, kind, external } of outputs[path]?.imports ?? []) {
      if (kind !== 'dynamic-import' && external !== true) found.add(to);
    }
  }
  return found;
}
