/**
 * How well the parser reads annotated texts: finds each annotated number among the readings and compares all that is said
 * of it. accuracy/README.md says what the texts are and what the columns of an annotation mean.
 *
 *   pnpm accuracy                     a line for each text, and one for all
 *     --text NAME                     only this text; may be repeated
 *     --folder DIR                    another corpus: DIR/texts/*.txt with DIR/gold/*.tsv
 *     --errors N                      then N differences, one to a line
 *     --json                          the scores and all differences as JSON
 *     --against FILE                  what became right and wrong since FILE was written with --json
 *     --record                        keeps the scores in record.json of the folder
 *     --check                         fails when a total is lower than the one kept
 *
 * Exit status 1 when --check finds a total lower; 2 when an annotation has a fault or a file is missing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareRecords, fallsIn } from './accuracy/compare-records.ts';
import { printComparison, printDifferences, printTable } from './accuracy/print-scores.ts';
import { listTexts, scoreCorpus } from './accuracy/score-corpus.ts';
import { formatRecord, parseRecord, recordOf, type ScoreRecord } from './accuracy/score-record.ts';
import { workspaceRoot } from './workspace.ts';

const { values } = parseArgs({
  options: {
    text: { type: 'string', multiple: true },
    folder: { type: 'string', default: relative('.', join(workspaceRoot, 'accuracy')) },
    errors: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    against: { type: 'string' },
    record: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

function stop(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}

function load(file: string): ScoreRecord {
  const record = existsSync(file) ? parseRecord(readFileSync(file, 'utf8')) : undefined;
  return record ?? stop(`${file}: is no record of scores; one is written with --json or --record`);
}

/** Holds the totals to those that were kept; the lines that changed say where they fell. */
function check(kept: ScoreRecord, now: ScoreRecord): void {
  const comparison = compareRecords(kept, now);
  const faults = [
    ...fallsIn(comparison),
    ...comparison.otherTexts.map((name) => `${name} was not kept as it is annotated now`),
  ];
  if (faults.length === 0) return;
  console.log(printComparison(comparison));
  for (const fault of faults) console.error(`✗ ${fault}`);
  console.error('Mend it, or keep the scores as they are now: pnpm accuracy --record');
  process.exitCode = 1;
}

const folder = values.folder;
const kept = join(folder, 'record.json');
const known = listTexts(resolve(folder));
const names = values.text ?? known;
const most = Number(values.errors);
if (!Number.isInteger(most) || most < 0) stop(`--errors ${values.errors} is no count`);
if (names.length === 0) stop(`${folder}: holds no texts/*.txt`);
const isOfAll = values.record || values.check || values.against !== undefined;
if (values.text !== undefined && isOfAll) stop('--against, --record and --check are of all texts, without --text');
for (const name of names)
  if (!known.includes(name)) stop(`${name}: no text has this name; those there are ${known.join(', ')}`);

const { texts, faults } = scoreCorpus(folder, names);
if (faults.length > 0) stop(...faults, `${faults.length} faults in the annotations`);
const now = recordOf(texts);
if (values.json) process.stdout.write(formatRecord(now));
else console.log(printTable(now));
if (most > 0 && !values.json) console.log(printDifferences(now, most));
if (values.against !== undefined) console.log(printComparison(compareRecords(load(values.against), now)));
if (values.check) check(load(kept), now);
if (values.record) writeFileSync(kept, formatRecord(now));
