import { readFileSync } from 'node:fs';
import { parseReport } from '../src/index.ts';

/** What the scorers of ../shared/eval take for a command: prints the document of one file. */
const [, , file = ''] = process.argv;
process.stdout.write(JSON.stringify(parseReport(new TextDecoder().decode(readFileSync(file)))));
