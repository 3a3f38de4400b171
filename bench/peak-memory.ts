/** Prints how much more memory a process needs at most to read a text than before it, in times the text's bytes. */

import { parseReport } from '@gongbao/report-parser';
import { loadReports } from './load-reports.ts';

const KILOBYTE = 1024;

const reports = loadReports();
const once = reports.map(({ text }) => text).join('\n');
for (let round = 0; round < 20; round++) parseReport(once); // the code and its tables are there before it starts
const text = once.repeat(100);
const bytes = Buffer.byteLength(text);
const before = process.resourceUsage().maxRSS * KILOBYTE;
const report = parseReport(text);
const more = process.resourceUsage().maxRSS * KILOBYTE - before;
if (report.observations.length === 0) throw new Error('Nothing was read: the measurement is void.');
console.log(`memory: ${(more / bytes).toFixed(1)} times the ${(bytes / 1e6).toFixed(1)} MB of text above the start`);
