import { readFileSync } from 'node:fs';
import { readAll } from './reading.mjs';

console.log(await readAll(new Uint8Array(readFileSync('report.txt'))));
