/**
 * How fast reports are read, beside the yardsticks, all in one process: jieba cutting the same text into words,
 * Recognizers-Text looking for its entities sentence by sentence, a loop over the characters, and the floor: decoding the
 * bytes and looking for digits and units by hand; and how long 5,000 terms take to be found. Medians, after warm-up.
 * Machines differ: the ratios are what counts.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createTermFinder } from '@gongbao/glossary';
import { parseReport } from '@gongbao/report-parser';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Bench } from 'tinybench';
import { countCharacters } from './count-characters.ts';
import { loadReports } from './load-reports.ts';
import { makeTerms } from './make-terms.ts';
import { measureGrowth } from './measure-growth.ts';
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
const bench = new Bench({ time: 4000, warmupTime: 4000 });
bench
  .add('parse', () => {
    for (const { bytes, text } of reports) {
      // As the command and the API call it: they hash the file's bytes themselves.
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      kept += parseReport(text, { source: { sha256, mediaType: 'text/plain' } }).observations.length;
    }
  })
  .add('parse and hash', () => {
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

function print(name: string, milliseconds: number): void {
  const speed = bytesInAll / 1e6 / (milliseconds / 1e3);
  console.log(`${name.padEnd(14)} ${milliseconds.toFixed(2).padStart(9)} ms ${speed.toFixed(2).padStart(9)} MB/s`);
}

console.log(`${reports.length} reports, ${bytesInAll} bytes of UTF-8, Node ${process.versions.node}`);
for (const { name } of bench.tasks) print(name, medianOf(name));
// Loaded only now, since its many expressions in the memory would slow down whatever is measured beside them.
const { recognizeSentences } = await import('./recognize-sentences.ts');
const start = performance.now();
for (const { text } of reports) kept += recognizeSentences(text);
const recognizing = performance.now() - start;
print('recognizers', recognizing);
const forTerms = medianOf('findTerms') / reports.length;
console.log(`${terms.length} terms against a report: ${forTerms.toFixed(2)} ms`);
console.log(`ratio to recognizers: ${(recognizing / medianOf('parse')).toFixed(0)}`);
console.log(`ratio to floor: ${(medianOf('floor') / medianOf('parse')).toFixed(3)}`);
console.log(`ratio to jieba: ${(medianOf('jieba') / medianOf('parse')).toFixed(2)}`);

const { tenfold, hundredfold, endless } = measureGrowth(reports.map(({ text }) => text).join('\n'));
console.log(`time for 10 times the text: ${tenfold.toFixed(1)} times, for 100 times: ${hundredfold.toFixed(1)} times`);
console.log(`one endless line: ${endless.toFixed(2)} times the same text in lines`);
if (kept === 0) throw new Error('Nothing was read: the measurement is void.');
spawnSync(process.execPath, [join(import.meta.dirname, 'peak-memory.ts')], { stdio: 'inherit' });
