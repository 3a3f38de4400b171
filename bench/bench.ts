/**
 * How fast a report is read, beside three yardsticks in the same process: jieba cutting the same text into words, a loop
 * over its characters, and the floor: decoding the bytes and looking for digits and units by hand; and how long 5,000 terms
 * take to be found. Medians, after warm-up.
 */

import { createTermFinder } from '@gongbao/glossary';
import { parseReport } from '@gongbao/report-parser';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Bench } from 'tinybench';
import { countCharacters } from './count-characters.ts';
import { loadReports } from './load-reports.ts';
import { makeTerms } from './make-terms.ts';
import { scanForFigures } from './scan-for-figures.ts';

const reports = loadReports();
const bytesInAll = reports.reduce((sum, { bytes }) => sum + bytes.length, 0);
const jieba = Jieba.withDict(dict);
const terms = makeTerms(
  reports.map(({ text }) => text),
  5000,
);
const findTerms = createTermFinder(terms);

/** What the tasks compute is kept, so that no engine finds out that nobody needs it. */
let kept = 0;
const bench = new Bench({ time: 2000, warmupTime: 1000 });
bench
  .add('parseReport', () => {
    for (const { text } of reports) kept += parseReport(text).observations.length;
  })
  .add('findTerms', () => {
    for (const { text } of reports) kept += findTerms(text).length;
  })
  .add('jieba', () => {
    for (const { text } of reports) kept += jieba.cut(text, true).length;
  })
  .add('floor', () => {
    for (const { bytes } of reports) kept += scanForFigures(bytes);
  })
  .add('characters', () => {
    for (const { text } of reports) kept += countCharacters(text);
  });
await bench.run();

function medianOf(name: string): number {
  const result = bench.getTask(name)?.result;
  if (result === undefined || !('latency' in result)) throw new Error(`${name} did not run`);
  return result.latency.p50;
}

console.log(`${reports.length} reports, ${bytesInAll} bytes of UTF-8, Node ${process.versions.node}`);
for (const { name } of bench.tasks) {
  const milliseconds = medianOf(name);
  const speed = bytesInAll / 1e6 / (milliseconds / 1e3);
  console.log(`${name.padEnd(12)} ${milliseconds.toFixed(2).padStart(9)} ms ${speed.toFixed(1).padStart(9)} MB/s`);
}
const forTerms = medianOf('findTerms') / reports.length;
console.log(`${terms.length} terms against a report: ${forTerms.toFixed(2)} ms`);
console.log(`ratio to floor: ${(medianOf('floor') / medianOf('parseReport')).toFixed(3)}`);
console.log(`ratio to jieba: ${(medianOf('jieba') / medianOf('parseReport')).toFixed(2)}`);
if (kept === 0) throw new Error('Nothing was read: the measurement is void.');
