/**
 * The API beside its yardsticks, each in a workerd of its own, asked in turns by one load generator on this machine:
 * a route of one query beside a minimal Worker that asks D1 the same, and a kept answer beside a Worker that does
 * nothing but answer. What counts are the ratios, since machines differ: it fails when one is more than a tenth below
 * what is wanted. The time of the processors is printed besides, since it tells less of what else a machine does.
 *
 * BENCH_ROUNDS    how often each is asked in turn; 9 by default
 * BENCH_REQUESTS  how many requests each time; 500 by default
 */
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { appFolder } from '../scripts/local-wrangler.ts';
import { type Contestant, startContestants } from './contestants.ts';
import { cpuMilliseconds } from './cpu-time.ts';
import { fillScaleDatabase } from './fill-scale-database.ts';
import { load } from './load.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 9);
const requests = Number(process.env.BENCH_REQUESTS ?? 500);
/** V8 goes on compiling for so long: the more code a Worker runs, the later it is at its speed. */
const warmUps = 15_000;
const connections = 4;
const places = 30;
/** A ratio may miss what is wanted of it by a tenth: so far runs differ. */
const slack = 0.9;

interface Measured {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly median: number;
  /** Milliseconds of a processor for each request. */
  readonly cpu: number;
}

let asked = 0;

async function measure({ worker, pathOf }: Contestant, count: number): Promise<Measured> {
  const before = cpuMilliseconds(worker.pid);
  const loaded = await load(worker.address, { requests: count, connections, nextPath: () => pathOf(asked++) });
  return { ...loaded, cpu: (cpuMilliseconds(worker.pid) - before) / count };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const stateFolder = join(appFolder, '.cache/scale', String(places));
await fillScaleDatabase(stateFolder, places);
const contestants = await startContestants(stateFolder, places);
const measured = new Map(contestants.map(({ name }): [string, Measured[]] => [name, []]));
for (const contestant of contestants) await measure(contestant, warmUps);
for (let round = 0; round < rounds; round++) {
  const turns = round % 2 === 0 ? contestants : contestants.toReversed();
  for (const contestant of turns) measured.get(contestant.name)?.push(await measure(contestant, requests));
}
for (const worker of new Set(contestants.map((each) => each.worker))) await worker.stop();

const load1 = loadavg()[0]?.toFixed(1);
console.log(`${rounds} rounds of ${requests} requests over ${connections} connections; load of the machine ${load1}`);
for (const [name, turns] of measured) {
  const of = (member: keyof Measured) => median(turns.map((turn) => turn[member]));
  const speed = `${of('requestsPerSecond').toFixed(0).padStart(6)} requests/s   p50 ${String(of('median')).padStart(3)} ms`;
  console.log(`${name.padEnd(34)} ${speed}   CPU ${of('cpu').toFixed(2)} ms`);
}

/** The median of the rounds' own ratios: what shook one round shook both. */
function ratio(name: string, yardstick: string, of: (turn: Measured) => number): number {
  const [turns = [], others = []] = [measured.get(name), measured.get(yardstick)];
  return median(turns.map((turn, round) => of(turn) / of(others[round] as Measured)));
}

for (const { name, beside = [] } of contestants) {
  for (const { yardstick, wanted } of beside) {
    const speeds = ratio(name, yardstick, ({ requestsPerSecond }) => requestsPerSecond);
    const times = ratio(name, yardstick, ({ cpu }) => 1 / cpu);
    const told = `${name} to ${yardstick}: ${speeds.toFixed(2)}, by CPU ${times.toFixed(2)}`;
    console.log(wanted === undefined ? told : `${told} (wanted: ${wanted})`);
    if (wanted !== undefined && !(speeds >= wanted * slack)) process.exitCode = 1;
  }
}
