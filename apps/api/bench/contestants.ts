import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiBindings, buildWorker, type RunningWorker, runWorker } from '../scripts/run-worker.ts';
import { askedStatement } from './asked-statement.ts';
import { childrenNamed } from './cpu-time.ts';
import { scaleIndicators, scalePlace } from './scale-rows.ts';

export interface Contestant {
  readonly name: string;
  readonly worker: RunningWorker & { readonly pid: number | undefined };
  /** The path of the request of this number; numbers are never used twice. */
  readonly pathOf: (n: number) => string;
  /** What it is measured by, and how much of that is wanted. */
  readonly beside?: readonly { readonly yardstick: string; readonly wanted?: number }[];
}

/** Starts the API and its yardsticks over a filled database of so many places. */
export async function startContestants(stateFolder: string, places: number): Promise<readonly Contestant[]> {
  const combinations = scaleIndicators * places;
  const indicatorOf = (n: number): string => `indicator-${n % scaleIndicators}`;
  const placeOf = (n: number): string => scalePlace(Math.floor(n / scaleIndicators) % places);
  /** Another address each time; there are 20 rows, whatever more is allowed. */
  const observationsPath = (n: number): string =>
    `/v1/observations?indicator=${indicatorOf(n)}&place=${placeOf(n)}&limit=${21 + Math.floor(n / combinations)}`;
  const keptPath = (): string => '/v1/observations?indicator=indicator-1&limit=20';

  const statements = await Promise.all(
    Array.from({ length: combinations }, (_, n) => askedStatement(indicatorOf(n), placeOf(n), 21)),
  );
  const read = { SQL: statements[0]?.sql ?? '', VALUES: statements.map(({ values }) => [...values]) as never };
  const { d1Databases } = apiBindings;
  const run = (script: string, options = {}) => runNamed(script, stateFolder, options);
  const api = await run(buildWorker('bench/limited-in-memory.ts'), apiBindings);
  const emulated = await run(buildWorker(), apiBindings);
  const sameRead = await run(readYardstick('same-read'), { d1Databases, bindings: read });
  const bare = await run(readYardstick('bare'));
  const kept = await run(readYardstick('kept'));
  return [
    {
      name: 'one query',
      worker: api,
      pathOf: observationsPath,
      beside: [{ yardstick: 'same read', wanted: 0.9 }],
    },
    { name: 'same read', worker: sameRead, pathOf: (n) => `/?n=${n % combinations}` },
    {
      name: 'one query, limit of miniflare',
      worker: emulated,
      pathOf: observationsPath,
      beside: [{ yardstick: 'same read' }],
    },
    {
      name: 'kept answer',
      worker: emulated,
      pathOf: keptPath,
      beside: [{ yardstick: 'bare Worker', wanted: 0.4 }, { yardstick: 'bare Cache' }],
    },
    { name: 'bare Worker', worker: bare, pathOf: () => '/' },
    { name: 'bare Cache', worker: kept, pathOf: () => '/' },
  ];
}

function readYardstick(name: string): string {
  return readFileSync(join(import.meta.dirname, 'yardsticks', `${name}.js`), 'utf8');
}

/** Started one after the other, so that the new child is the one that was started. */
async function runNamed(script: string, stateFolder: string, options: object): Promise<Contestant['worker']> {
  const before = childrenNamed('workerd');
  const worker = await runWorker(script, stateFolder, options);
  return { ...worker, pid: childrenNamed('workerd').find((pid) => !before.includes(pid)) };
}
