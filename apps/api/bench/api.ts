/**
 * The API beside its yardsticks, each in a workerd of its own, asked in turns by one load generator on this machine:
 * a route of one query beside a minimal Worker that asks D1 the same, and a kept answer beside a Worker that does
 * nothing but answer. What counts are the ratios, since machines differ.
 *
 * BENCH_ROUNDS    how often each is asked in turn; 7 by default
 * BENCH_REQUESTS  how many requests each time; 1500 by default
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { appFolder } from '../scripts/local-wrangler.ts';
import { apiBindings, buildWorker, type RunningWorker, runWorker } from '../scripts/run-worker.ts';
import { askedStatement } from './asked-statement.ts';
import { fillScaleDatabase, scaleIndicators, scalePlace } from './fill-scale-database.ts';
import { type Load, load } from './load.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const requests = Number(process.env.BENCH_REQUESTS ?? 1500);
const connections = 4;
const places = 30;

const indicatorOf = (n: number): string => `indicator-${n % scaleIndicators}`;
const placeOf = (n: number): string => scalePlace(Math.floor(n / scaleIndicators) % places);
const combinations = scaleIndicators * places;

/** Another address each time; there are 20 rows, whatever more is allowed. */
const observationsPath = (n: number): string =>
  `/v1/observations?indicator=${indicatorOf(n)}&place=${placeOf(n)}&limit=${21 + Math.floor(n / combinations)}`;

interface Contestant {
  readonly name: string;
  readonly worker: RunningWorker;
  /** The path of the request of this number; numbers are never used twice. */
  readonly pathOf: (n: number) => string;
}

function readYardstick(name: string): string {
  return readFileSync(join(import.meta.dirname, 'yardsticks', `${name}.js`), 'utf8');
}

async function startAll(stateFolder: string): Promise<readonly Contestant[]> {
  const statements = await Promise.all(
    Array.from({ length: combinations }, (_, n) => askedStatement(indicatorOf(n), placeOf(n), 21)),
  );
  const read = { SQL: statements[0]!.sql, VALUES: statements.map(({ values }) => [...values]) as never };
  const run = (script: string, options = {}) => runWorker(script, stateFolder, options);
  const api = await run(buildWorker(), apiBindings);
  const sameRead = await run(readYardstick('same-read'), { d1Databases: apiBindings.d1Databases, bindings: read });
  const bare = await run(readYardstick('bare'));
  const kept = await run(readYardstick('kept'));
  return [
    { name: 'one query', worker: api, pathOf: observationsPath },
    { name: 'same read', worker: sameRead, pathOf: (n) => `/?n=${n % combinations}` },
    { name: 'kept answer', worker: api, pathOf: () => '/v1/observations?indicator=indicator-1&limit=20' },
    { name: 'bare Worker', worker: bare, pathOf: () => '/' },
    { name: 'bare Cache', worker: kept, pathOf: () => '/' },
  ];
}

let asked = 0;

async function measure({ worker, pathOf }: Contestant, count: number): Promise<Load> {
  return await load(worker.address, { requests: count, connections, nextPath: () => pathOf(asked++) });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const stateFolder = join(appFolder, '.cache/scale', String(places));
fillScaleDatabase(stateFolder, places);
const contestants = await startAll(stateFolder);
const measured = new Map(contestants.map(({ name }): [string, Load[]] => [name, []]));
for (const contestant of contestants) await measure(contestant, requests >> 1);
for (let round = 0; round < rounds; round++) {
  for (const contestant of contestants) {
    measured.get(contestant.name)?.push(await measure(contestant, requests));
  }
}
for (const worker of new Set(contestants.map((each) => each.worker))) await worker.stop();

console.log(
  `${rounds} rounds of ${requests} requests over ${connections} connections; load ${loadavg()[0]?.toFixed(1)}`,
);
for (const [name, loads] of measured) {
  const perSecond = median(loads.map(({ requestsPerSecond }) => requestsPerSecond));
  console.log(
    `${name.padEnd(12)} ${perSecond.toFixed(0).padStart(6)} requests/s   p50 ${median(loads.map((each) => each.median))} ms`,
  );
}

/** The median of the rounds' own ratios: what shook one round shook both. */
function ratio(name: string, yardstick: string): number {
  const [loads = [], others = []] = [measured.get(name), measured.get(yardstick)];
  return median(loads.map(({ requestsPerSecond }, round) => requestsPerSecond / others[round]!.requestsPerSecond));
}

for (const [name, yardstick, target] of [
  ['one query', 'same read', '0.9'],
  ['kept answer', 'bare Worker', '0.4'],
  ['kept answer', 'bare Cache', undefined],
] as const) {
  const wanted = target === undefined ? '' : `  (wanted: ${target})`;
  console.log(`${name} to ${yardstick}: ${ratio(name, yardstick).toFixed(2)}${wanted}`);
}
