/**
 * Asks every route that reads of 30 thousand and of 3 million invented observations in turns, one caller, and prints the
 * ratio of the medians and how many rows the large database read for how many it gave. What is above the wanted ratio is
 * asked again, three times as often: what else the machine does shakes a median, and a database does not. The databases
 * stay in .cache/scale.
 *
 * SCALE_ROUNDS  how often each is asked; 60 by default
 */
import { Agent, get, type IncomingMessage } from 'node:http';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { withLocalBindings } from '../scripts/local-database.ts';
import { appFolder } from '../scripts/local-wrangler.ts';
import { apiBindings, buildWorker, type RunningWorker, runWorker } from '../scripts/run-worker.ts';
import type { Bindings } from '../src/bindings.ts';
import { fillScaleDatabase } from './fill-scale-database.ts';
import { countRows } from './rows-read.ts';
import { scaleRoutes } from './scale-routes.ts';

const warmUps = 10;
const rounds = Number(process.env.SCALE_ROUNDS ?? 60);
const wanted = 1.5;

interface Size {
  readonly name: string;
  readonly places: number;
}

const [small, large]: readonly [Size, Size] = [
  { name: '30 thousand', places: 30 },
  { name: '3 million', places: 3000 },
];

type Route = (typeof scaleRoutes)[string];

const folderOf = ({ places }: Size): string => join(appFolder, '.cache/scale', String(places));

let asked = 0;

const agent = new Agent({ keepAlive: true });

/** Each request has a host of its own, so that no answer is a kept one. */
async function timeOf({ address }: RunningWorker, path: string): Promise<number> {
  const { hostname, port } = new URL(address);
  const began = performance.now();
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ agent, hostname, port, path: encodeURI(path), headers: { host: `n${asked}.localhost` } }, resolve).on(
      'error',
      reject,
    );
  });
  const body = await text(response);
  if (response.statusCode !== 200) throw new Error(`${path} answered ${response.statusCode}: ${body}`);
  return performance.now() - began;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** The medians of both, asked in turns: what shakes one shakes the other. */
async function timeBoth(workers: readonly [RunningWorker, RunningWorker], route: Route, times: number) {
  const both: [number[], number[]] = [[], []];
  for (let n = 0; n < warmUps + times; n++) {
    asked += 7;
    const pair = [
      await timeOf(workers[0], route(asked, small.places)),
      await timeOf(workers[1], route(asked, large.places)),
    ];
    if (n >= warmUps) for (const [index, time] of pair.entries()) both[index]?.push(time);
  }
  return both.map(median) as [number, number];
}

async function countAll({ DB }: Bindings): Promise<ReadonlyMap<string, string>> {
  const bindings = { ...apiBindings.bindings, DB } as unknown as Bindings;
  // The first also asks for the state of the data, which the others remember.
  await countRows(bindings, '/v1/indicators');
  const counted = new Map<string, string>();
  for (const [name, route] of Object.entries(scaleRoutes)) {
    const { read, returned } = await countRows(bindings, route(7, large.places));
    counted.set(name, `${String(read).padStart(9)} | ${String(returned).padStart(10)}`);
  }
  return counted;
}

for (const size of [small, large]) {
  const began = performance.now();
  await fillScaleDatabase(folderOf(size), size.places);
  console.log(`${size.name}: filled in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
const counts = await withLocalBindings(folderOf(large), countAll);
const script = buildWorker('bench/limited-in-memory.ts');
const workers: [RunningWorker, RunningWorker] = [
  await runWorker(script, folderOf(small), apiBindings),
  await runWorker(script, folderOf(large), apiBindings),
];
console.log(`| ${'route'.padEnd(36)} | 30 thousand | 3 million | ratio | rows read | rows given |`);
const slow: string[] = [];
try {
  for (const [name, route] of Object.entries(scaleRoutes)) {
    let [before, after] = await timeBoth(workers, route, rounds);
    if (after / before > wanted) [before, after] = await timeBoth(workers, route, 3 * rounds);
    const ratio = after / before;
    if (ratio > wanted) slow.push(name);
    const speed = `${before.toFixed(1).padStart(8)} ms | ${after.toFixed(1).padStart(6)} ms | ${ratio.toFixed(2).padStart(5)}`;
    console.log(`| ${name.padEnd(36)} | ${speed} | ${counts.get(name)} |`);
  }
} finally {
  agent.destroy();
  for (const worker of workers) await worker.stop();
}
console.log(`at most × ${wanted} is wanted; load of the machine ${loadavg()[0]?.toFixed(1)}`);
if (slow.length > 0) {
  console.log(`above it: ${slow.join(', ')}`);
  process.exitCode = 1;
}
