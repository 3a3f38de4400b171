import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const folder = import.meta.dirname;

/** In the order of the table. */
export const contenders = ['bare', 'gongbao', 'd3', 'uplot', 'chartjs', 'plot', 'echarts'] as const;
export type Contender = (typeof contenders)[number];

export interface Bundle {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What a page loads before it can draw: minified, gzipped, in bytes. */
  readonly size: number;
}

/** Their dependencies are no part of the workspace: who does not run this command never loads them. */
export function installContenders(): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  const manner = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', manner, { cwd: folder, stdio: 'inherit' });
}

/** The page of a contender as its author would ship it: one minified file. */
export async function bundleContender(name: Contender): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [`contenders/${name}.js`],
    outdir: '.',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path.split('/').at(-1) ?? '', contents]));
  const lazy = new Set(
    Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.flatMap(({ kind, path }) => (kind === 'dynamic-import' ? [path] : [])),
    ),
  );
  let size = 0;
  for (const [file, contents] of files) if (!lazy.has(file)) size += gzipSync(contents, { level: 9 }).length;
  return { files, size };
}
