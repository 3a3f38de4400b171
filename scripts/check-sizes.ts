/**
 * Bundles what others load into their pages and fails when it has grown beyond its limit, or holds what it must not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { startUpPartOf } from './start-up-part.ts';
import { workspaceRoot } from './workspace.ts';

interface Bundle {
  name: string;
  entry: string;
  /** Kilobytes (1000 bytes), minified and gzipped. */
  limit: number;
}

const bundles: Bundle[] = [
  { name: '@gongbao/widget/chart', entry: 'packages/widget/src/chart.ts', limit: 20 },
  { name: '@gongbao/client', entry: 'packages/client/src/index.ts', limit: 5 },
  /** Half of it are the names of the catalogue, a tenth the places. */
  { name: '@gongbao/report-parser', entry: 'packages/report-parser/src/index.ts', limit: 330 },
];
/** What a page of others loads for a series chart; the other kinds come when they are met. */
const files = [{ name: 'widget.js', file: 'apps/web/dist/widget.js', limit: 20 }];
/** What the Worker evaluates before its first request. Three fifths of it are zod. */
const worker = { name: 'the Worker as it starts', entry: 'apps/api/src/index.ts', limit: 175 };
/** What a browser loads of the page; pdf.js is most of what it loads when somebody drops in a file, then the parser, then the checks. */
const pages = [
  { name: 'the page', folder: 'apps/web/dist/assets', limit: 120 },
  { name: 'the readers of files', folder: 'apps/web/dist/assets/read', limit: 1026 },
];

/** Schemas are for the edges; what runs in a page has been checked before. */
const forbidden = /\/node_modules\/zod\//;

async function sizeOf({ name, entry }: Bundle): Promise<number> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: workspaceRoot,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const stray = Object.keys(metafile.inputs).find((input) => forbidden.test(`/${input}`));
  if (stray !== undefined) throw new Error(`${name} holds ${stray}`);
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}

function sizeOfFile({ name, file }: (typeof files)[number]): number {
  const path = join(workspaceRoot, file);
  if (!existsSync(path)) throw new Error(`${name} is not built (${file})`);
  const contents = readFileSync(path);
  // A static import would be loaded with it, and not counted.
  if (/^import\b(?!\()|[;}]import["'{]/m.test(contents.toString())) throw new Error(`${name} is not one file`);
  return gzipSync(contents).length;
}

function sizeOfPage(page: (typeof pages)[number]): number {
  const folder = join(workspaceRoot, page.folder);
  if (!existsSync(folder)) throw new Error(`${page.name} is not built (${page.folder})`);
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

/** Prints a bundle's size; false when it is over its limit. */
function judgeSize(name: string, bytes: number, limit: number): boolean {
  const within = bytes > 0 && bytes <= limit * 1000;
  console.log(`${within ? ' ' : '✗'} ${name}: ${(bytes / 1000).toFixed(1)} kB of ${limit} kB`);
  return within;
}

const verdicts: boolean[] = [];
for (const bundle of bundles) verdicts.push(judgeSize(bundle.name, await sizeOf(bundle), bundle.limit));
for (const file of files) verdicts.push(judgeSize(file.name, sizeOfFile(file), file.limit));
verdicts.push(judgeSize(worker.name, await startUpPartOf(worker.entry), worker.limit));
for (const page of pages) verdicts.push(judgeSize(page.name, sizeOfPage(page), page.limit));
if (verdicts.includes(false)) process.exitCode = 1;
