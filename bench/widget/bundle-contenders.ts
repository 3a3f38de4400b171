import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { workspaceRoot } from '../../scripts/workspace.ts';

const folder = import.meta.dirname;

/** In the order of the table. */
export const contenders = ['bare', 'gongbao', 'd3', 'uplot', 'chartjs', 'plot', 'echarts'] as const;
export type Contender = (typeof contenders)[number];

export interface Bundle {
  readonly files: ReadonlyMap<string, string>;
  /** What stands in the page itself. */
  readonly inline: string;
  /** What a page loads before it can draw: minified, gzipped, in bytes. */
  readonly size: number;
}

/** Their dependencies are no part of the workspace: who does not run this command never loads them. */
export function installContenders(): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  const manner = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', manner, { cwd: folder, stdio: 'inherit' });
}

/** The element as it is shipped. */
const shipped = join(workspaceRoot, 'apps/web/dist/widget.js');

export function buildElement(): void {
  const how = ['build', '--config', 'vite.widget.config.ts', '--logLevel', 'error'];
  execFileSync('pnpm', ['exec', 'vite', ...how], { cwd: join(workspaceRoot, 'apps/web'), stdio: 'inherit' });
}

/** The page of a contender as its author would ship it: one minified file. Around our element stands only what watches it. */
export async function bundleContender(name: Contender): Promise<Bundle> {
  const isElement = name === 'gongbao';
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [`contenders/${name}.js`],
    outdir: '.',
    bundle: true,
    minify: true,
    format: isElement ? 'iife' : 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  const own = outputFiles.map(({ text }) => text).join('');
  const drawing = isElement ? readFileSync(shipped, 'utf8') : own;
  return {
    files: new Map([[isElement ? 'widget.js' : `${name}.js`, drawing]]),
    inline: isElement ? own : '',
    size: gzipSync(drawing, { level: 9 }).length,
  };
}
