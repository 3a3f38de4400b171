/**
 * How soon a page shows 40 lines of 20 points and 3,000 dots, drawn by <gongbao-chart> and, out of the same answer of
 * the API, by D3 modules by hand, uPlot, Chart.js, Observable Plot and ECharts, beside a page without a chart. Each
 * time is a median over visits, taken in turns, so that what slows the machine slows all alike.
 *
 * ROUNDS   how many visits to each page; 15 by default
 * SECONDS  after which no further round begins, but never fewer than five; 90 by default
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import {
  type Bundle,
  buildElement,
  bundleContender,
  type Contender,
  contenders,
  installContenders,
} from './bundle-contenders.ts';
import { answerOf, type CaseName, cases } from './figures.ts';
import { type Measured, openMeter } from './measure-page.ts';
import { formatTable, judge, type Result } from './report.ts';

const mostRounds = Number(process.env.ROUNDS ?? 15);
const fewestRounds = Math.min(5, mostRounds);
const patience = Number(process.env.SECONDS ?? 90) * 1000;

installContenders();
buildElement();
const bundles = new Map<Contender, Bundle>();
for (const name of contenders) bundles.set(name, await bundleContender(name));

/** What the service answers a chart: one answer for all contenders. */
const answers = Object.fromEntries(Object.entries(cases).map(([name, amount]) => [name, answerOf(amount)]));

/** The page around the chart is one in Chinese, so that no contender alone waits for the face of its characters. */
const head = '<!doctype html><html lang="zh-Hans"><meta charset="utf-8">';

/** /lines/d3/ is a page of a contender, /lines/v1/ the service that it asks. */
const server = createServer(({ url = '' }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const [, shown = '', folder = '', file = ''] = pathname.split('/');
  const send = (type: string, body: string | Uint8Array): void => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };
  if (folder === 'v1') return send('application/json', answers[shown] ?? '');
  const bundle = bundles.get(folder as Contender);
  const contents = bundle?.files.get(file);
  // A visitor has no script that was compiled for a former visit.
  if (contents) return send('text/javascript', `${contents}// ${searchParams.get('visit')}`);
  const scripts = [...(bundle?.files.keys() ?? [])].map(
    (name) => `<script type="module" src="/${shown}/${folder}/${name}?visit=${searchParams.get('visit')}"></script>`,
  );
  const watcher = bundle?.inline ? `<script>${bundle.inline}</script>` : '';
  const element =
    folder === 'gongbao' ? `<gongbao-chart indicator="gdp" api="${origin}/${shown}"></gongbao-chart>` : '';
  return send(
    'text/html',
    `${head}<title>${folder}</title>${watcher}${scripts.join('')}<h1>各地地区生产总值</h1>${element}`,
  );
});

await new Promise<void>((resolve) => {
  server.listen(0, 'localhost', resolve);
});
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const measure = await openMeter(browser);
const measured = new Map<string, Measured[]>();
const begun = performance.now();
let rounds = 0;
// The first round warms the disk and the browser up, and is not counted.
for (let round = 0; round <= mostRounds; round += 1) {
  if (round > fewestRounds && performance.now() - begun > patience) break;
  rounds = round;
  for (const shown of Object.keys(cases) as CaseName[]) {
    for (const name of contenders) {
      const one = await measure(`${origin}/${shown}/${name}/?visit=${round}`);
      if (round > 0) measured.set(`${name} ${shown}`, [...(measured.get(`${name} ${shown}`) ?? []), one]);
    }
  }
}
await browser.close();
server.close();

const results = contenders.map(
  (name): Result => ({
    name,
    size: bundles.get(name)?.size ?? 0,
    lines: measured.get(`${name} lines`) ?? [],
    dots: measured.get(`${name} dots`) ?? [],
  }),
);
console.log(formatTable(results, rounds));
const broken = judge(results);
for (const promise of broken) console.error(`✗ ${promise}`);
if (broken.length > 0) process.exitCode = 1;
