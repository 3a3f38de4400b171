/**
 * Asks the same routes of 30 thousand and of 3 million invented observations in turns, one caller, nothing kept, and
 * prints the ratio of the medians and how many rows the large database read for how many it gave. The databases stay
 * in .cache/scale.
 */
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { withLocalBindings } from '../scripts/local-database.ts';
import { appFolder } from '../scripts/local-wrangler.ts';
import { apiBindings, buildWorker, type RunningWorker, runWorker } from '../scripts/run-worker.ts';
import { fillScaleDatabase, scaleIndicators, scalePlace, scaleYears } from './fill-scale-database.ts';
import { countRows } from './rows-read.ts';

const warmUps = 20;
const rounds = Number(process.env.SCALE_ROUNDS ?? 120);
const wanted = 1.5;

interface Size {
  readonly name: string;
  readonly places: number;
}

const [small, large]: readonly [Size, Size] = [
  { name: '30 thousand', places: 30 },
  { name: '3 million', places: 3000 },
];

/** Each asks something else each time, so that no answer is kept; `n` counts up, `places` is how many there are. */
const routes: Readonly<Record<string, (n: number, places: number) => string>> = {
  'one indicator of one place': (n, places) =>
    `/v1/observations?indicator=indicator-${n % scaleIndicators}&place=${scalePlace(n % places)}&limit=${20 + (n % 7)}`,
  'a page of one indicator': (n) => `/v1/observations?indicator=indicator-${n % scaleIndicators}&limit=${20 + (n % 7)}`,
  'a page of one place': (n, places) => `/v1/observations?place=${scalePlace(n % places)}&limit=${20 + (n % 9)}`,
  'one indicator in one year': (n) =>
    `/v1/observations?indicator=indicator-${n % scaleIndicators}&period=${2000 + (n % scaleYears)}&limit=20`,
  'targets of a year': (n) => `/v1/observations?status=target&period=${2000 + (n % scaleYears)}&limit=${20 + (n % 13)}`,
  'one report': (n, places) =>
    `/v1/reports/${scalePlace(n % places)}-${2001 + (n % scaleYears)}-gwr/observations?limit=50`,
  'one observation': (n, places) =>
    `/v1/observations/${scalePlace(n % places)}-${2001 + (n % scaleYears)}-gwr@${100 + (n % 50) * 30}`,
  'reports of a year': (n) => `/v1/reports?year=${2001 + (n % scaleYears)}&limit=${20 + (n % 11)}`,
};

const folderOf = ({ places }: Size): string => join(appFolder, '.cache/scale', String(places));

async function timeOf({ address }: RunningWorker, path: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(`${address}${path}`);
  const { data } = await response.json<{ readonly data: readonly unknown[] }>();
  if (!response.ok || data.length === 0) throw new Error(`${path} answered ${response.status} with nothing`);
  return performance.now() - began;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** The medians of both, asked in turns: what shakes one shakes the other. */
async function timeBoth(workers: readonly [RunningWorker, RunningWorker], route: (typeof routes)[string]) {
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < warmUps + rounds; n++) {
    const both = [
      await timeOf(workers[0], route(n * 7, small.places)),
      await timeOf(workers[1], route(n * 7, large.places)),
    ];
    if (n >= warmUps) for (const [index, time] of both.entries()) times[index]?.push(time);
  }
  return times.map(median) as [number, number];
}

for (const size of [small, large]) {
  const began = performance.now();
  await fillScaleDatabase(folderOf(size), size.places);
  console.log(`${size.name}: filled in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
const counts = await withLocalBindings(folderOf(large), async (bindings) => {
  const counted = new Map<string, string>();
  for (const [name, route] of Object.entries(routes)) {
    // The first also asks for the state of the data, which the others remember.
    if (counted.size === 0) await countRows(bindings, route(0, large.places));
    const { read, returned } = await countRows(bindings, route(7, large.places));
    counted.set(name, `${read} rows read for ${returned}`);
  }
  return counted;
});
const script = buildWorker('bench/limited-in-memory.ts');
const workers: [RunningWorker, RunningWorker] = [
  await runWorker(script, folderOf(small), apiBindings),
  await runWorker(script, folderOf(large), apiBindings),
];
try {
  for (const [name, route] of Object.entries(routes)) {
    const [before, after] = await timeBoth(workers, route);
    const ratio = after / before;
    const speed = `${before.toFixed(1).padStart(5)} ms → ${after.toFixed(1).padStart(5)} ms   × ${ratio.toFixed(2)}`;
    console.log(`${name.padEnd(28)} ${speed}   ${counts.get(name)}`);
    if (ratio > wanted) process.exitCode = 1;
  }
} finally {
  for (const worker of workers) await worker.stop();
}
console.log(`at most × ${wanted} is wanted; load of the machine ${loadavg()[0]?.toFixed(1)}`);
