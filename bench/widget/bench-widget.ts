/**
 * How soon a page shows 40 lines of 20 points and 3,000 dots, drawn by <gongbao-chart> and, out of the same answer of
 * the API, by D3 modules by hand, uPlot, Chart.js, Observable Plot and ECharts, beside a page without a chart. Each
 * number is a median over fresh pages, taken in turns, so that what slows the machine slows all alike.
 *
 * ROUNDS  how many fresh pages of each; 15 by default
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
import { type CaseName, cases, inventFigures } from './figures.ts';
import { type Measured, measurePage } from './measure-page.ts';
import { formatTable, judge, type Result } from './report.ts';

const rounds = Number(process.env.ROUNDS ?? 15);

installContenders();
buildElement();
const bundles = new Map<Contender, Bundle>();
for (const name of contenders) bundles.set(name, await bundleContender(name));

const answers = Object.fromEntries(
  Object.entries(cases).map(([name, amount]) => [
    name,
    JSON.stringify({ data: inventFigures(amount), page: { next: null } }),
  ]),
);
const indicator = JSON.stringify({ data: { names: { zh: '地区生产总值', en: 'GDP' } } });

/** The page around the chart is one in Chinese, so that no contender alone waits for the face of its characters. */
const head = '<!doctype html><html lang="zh-Hans"><meta charset="utf-8">';

/** /lines/d3/ is a page of a contender, /lines/v1/ the service that it asks. */
const server = createServer(({ url = '' }, response) => {
  const [, shown = '', folder = '', file = ''] = new URL(url, 'http://localhost').pathname.split('/');
  const send = (type: string, body: string | Uint8Array): void => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };
  if (folder === 'v1') return send('application/json', file === 'indicators' ? indicator : (answers[shown] ?? ''));
  const contents = bundles.get(folder as Contender)?.files.get(file);
  if (contents) return send('text/javascript', contents);
  const scripts = [...(bundles.get(folder as Contender)?.files.keys() ?? [])].map(
    (name) => `<script type="module" src="/${shown}/${folder}/${name}"></script>`,
  );
  return send('text/html', `${head}<title>${folder}</title>${scripts.join('')}<h1>各地地区生产总值</h1>`);
});
await new Promise<void>((resolve) => {
  server.listen(0, 'localhost', resolve);
});
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const measured = new Map<string, Measured[]>();
for (let round = 0; round <= rounds; round += 1) {
  for (const shown of Object.keys(cases) as CaseName[]) {
    for (const name of contenders) {
      const one = await measurePage(browser, `${origin}/${shown}/${name}/`);
      // The first round warms the disk and the browser up.
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
