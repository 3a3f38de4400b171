/**
 * Times the same routes over 30 thousand and over 3 million invented observations, one caller, and prints the ratio of
 * the medians. The databases are kept in .cache/scale.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLocalWorker, waitUntilReady } from '../scripts/local-worker.ts';
import { appFolder } from '../scripts/local-wrangler.ts';
import { fillScaleDatabase, scaleIndicators, scalePlace, scaleYears } from './fill-scale-database.ts';

const sizes = [
  { name: '30 thousand', places: 30, port: 8924 },
  { name: '3 million', places: 3000, port: 8925 },
] as const;

const warmUps = 20;
const rounds = 120;

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

async function medianOf(address: string, route: (n: number) => string): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < warmUps + rounds; n++) {
    const began = performance.now();
    const response = await fetch(`${address}${route(n * 7)}`, { headers: { 'cf-connecting-ip': `caller ${n}` } });
    const { data } = await response.json<{ data: unknown[] }>();
    if (!response.ok || data.length === 0) throw new Error(`${route(n * 7)} answered ${response.status} with nothing`);
    if (n >= warmUps) times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

async function timeSize({ name, places, port }: (typeof sizes)[number]): Promise<Map<string, number>> {
  const stateFolder = join(appFolder, '.cache/scale', String(places));
  console.log(`Filling ${name} …`);
  fillScaleDatabase(stateFolder, places);
  const worker = startLocalWorker({ port, stateFolder, vars: { CURSOR_KEY: 'for the bench', REVISION_SECONDS: '60' } });
  try {
    if (!(await waitUntilReady(port, 60))) throw new Error('the Worker does not answer');
    const medians = new Map<string, number>();
    for (const [route, addressOf] of Object.entries(routes)) {
      medians.set(route, await medianOf(`http://localhost:${port}`, (n) => addressOf(n, places)));
    }
    return medians;
  } finally {
    worker.kill('SIGTERM');
    await sleep(500);
  }
}

const [small, large] = [await timeSize(sizes[0]), await timeSize(sizes[1])];
for (const [route, milliseconds] of large) {
  const before = small.get(route) ?? Number.NaN;
  const ratio = (milliseconds / before).toFixed(2);
  console.log(`${route.padEnd(28)} ${before.toFixed(1)} ms → ${milliseconds.toFixed(1)} ms   × ${ratio}`);
}
