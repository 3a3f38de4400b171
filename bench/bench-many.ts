/**
 * How long `gongbao parse --out` takes for a thousand reports with one worker and with two, and how much memory it needs
 * at most for a hundred and for a thousand. The reports are the five of the benchmark over and over, each made longer
 * than the one before by a few of its own paragraphs, so that no two are the same.
 *
 *   pnpm bench:many [ROUNDS]
 *
 * Rounds alternate, since machines differ from minute to minute; the medians count.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/workspace.ts';
import { loadReports } from './load-reports.ts';

const MANY = 1000;
const FEW = 100;
const rounds = Number(process.argv[2] ?? 3);

const cli = join(workspaceRoot, 'packages/gongbao/src/cli.ts');
/** Loaded before the command: tells at its end, on a channel of its own, what it has used. */
const tell = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs";' +
    'import { isMainThread } from "node:worker_threads";' +
    'if (isMainThread) process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));',
)}`;

interface Run {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'gongbao-many-'));
try {
  const files = writeReports(join(folder, 'reports'));
  const alone: Run[] = [];
  const together: Run[] = [];
  for (let round = 0; round < rounds; round++) {
    alone.push(parse(files, 1));
    together.push(parse(files, 2));
  }
  report('one worker', alone);
  report('two workers', together);
  const fewer = [1, 2].map((jobs) => parse(files.slice(0, FEW), jobs).megabytes.toFixed(0));
  const ratio = median(alone.map(({ seconds }) => seconds)) / median(together.map(({ seconds }) => seconds));
  console.log(`ratio of one worker to two: ${ratio.toFixed(2)}`);
  console.log(`peak memory for ${FEW} files: ${fewer[0]} MB with one worker, ${fewer[1]} MB with two`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeReports(into: string): string[] {
  mkdirSync(into);
  const texts = loadReports().map(({ text }) => text);
  return Array.from({ length: MANY }, (_, i) => {
    const text = texts[i % texts.length] ?? '';
    const round = Math.floor(i / texts.length);
    const path = join(into, `report-${String(i).padStart(4, '0')}.txt`);
    writeFileSync(path, [text, ...text.split('\n').slice(round, round + (round % 10))].join('\n'));
    return path;
  });
}

function parse(files: readonly string[], jobs: number): Run {
  const out = join(folder, 'out');
  const start = performance.now();
  const child = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', tell, cli, 'parse', ...files, '--out', out, '-j', `${jobs}`],
    { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] },
  );
  const seconds = (performance.now() - start) / 1e3;
  if (child.status !== 0 || readdirSync(out).length !== files.length) throw new Error('Not every report was written.');
  rmSync(out, { recursive: true });
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(String(child.output[3]));
  return { seconds, processorSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}

function report(name: string, runs: readonly Run[]): void {
  const seconds = median(runs.map((run) => run.seconds));
  const processor = median(runs.map((run) => run.processorSeconds));
  const memory = Math.max(...runs.map((run) => run.megabytes));
  console.log(
    `${MANY} files, ${name}: ${seconds.toFixed(1)} s (${runs.map((run) => run.seconds.toFixed(1)).join(', ')}), ` +
      `${processor.toFixed(1)} s of processors, ${memory.toFixed(0)} MB at most`,
  );
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
