/**
 * Fails when a file of the repository repeats a report's own words: figures, names and offsets may be kept, sentences
 * may not. Needs the reports (REPORTS_DIR, default ../shared/reports); without them it is skipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reportSkipped } from './check-outcome.ts';
import { listFiles, workspaceRoot } from './workspace.ts';

/** The shortest run of Han characters that counts as a sentence's words and no longer as a name. */
const wordRun = 14;
/** The same for runs that hold figures and commas too. */
const clauseRun = 26;
/** In a report's data file, the fields that hold names. */
const nameFields = new Set(
  [
    'title',
    'name',
    'meeting',
    'issuer',
    'term',
    'label',
    'items',
    'group',
    'box',
    'caption',
    'columns',
    'cells',
  ].concat(['indicator.text', 'against', 'definition.name']),
);
/** Names from public registers and catalogues, which reports use as well. */
const namesFolders = /^(?:data\/(?:indicators|glossary|places)|packages\/indicator-schema\/src\/generated)/;

/** Names that every report uses as they are: of plans, of bodies, of doctrines. */
const commonNames = /国民经济和社会发展|人民代表大会|常务委员会|习近平新时代中国特色社会主义思想/gu;

const reportsFolder = resolve(workspaceRoot, process.env.REPORTS_DIR ?? '../shared/reports');

interface Run {
  text: string;
  at: number;
}

function* runsOf(text: string, pattern: RegExp, shortest: number): Generator<Run> {
  for (const match of text.matchAll(pattern)) {
    for (let at = 0; at + shortest <= match[0].length; at++) {
      yield { text: match[0].slice(at, at + shortest), at: match.index + at };
    }
  }
}

const kinds = [
  { shortest: wordRun, pattern: /\p{Script=Han}{14,}/gu },
  { shortest: clauseRun, pattern: /[\p{Script=Han}\d.%，、“”（）]{26,}/gu },
];

/** Line breaks and blanks inside a sentence are the file's, not the report's; a common name interrupts a run. */
function wordsOf(text: string): string {
  return text.replace(/\s+/gu, '').replace(commonNames, '|');
}

function readReports(): { file: string; known: Set<string>[] }[] {
  return readdirSync(reportsFolder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const text = wordsOf(readFileSync(join(reportsFolder, file), 'utf8'));
      return {
        file,
        known: kinds.map(
          ({ pattern, shortest }) => new Set([...runsOf(text, pattern, shortest)].map((run) => run.text)),
        ),
      };
    });
}

/** The strings of a data file that are no names. */
function proseOf(value: unknown, field: string): string[] {
  if (typeof value === 'string') return nameFields.has(field) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => proseOf(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => proseOf(item, key === 'text' ? `${field}.text` : key));
}

function ownWords(file: string): string {
  const text = readFileSync(join(workspaceRoot, file), 'utf8');
  return file.startsWith('data/reports/') && file.endsWith('.json') ? proseOf(JSON.parse(text), '').join('|') : text;
}

if (!existsSync(reportsFolder)) reportSkipped(`the reports are absent (${reportsFolder})`);
const reports = readReports();
const files = listFiles().filter((file) => !namesFolders.test(file) && file !== 'pnpm-lock.yaml');
let found = 0;
for (const file of files) {
  const words = wordsOf(ownWords(file));
  for (const [index, { pattern, shortest }] of kinds.entries()) {
    const repeated = [...runsOf(words, pattern, shortest)].find((run) =>
      reports.some((r) => r.known[index]?.has(run.text)),
    );
    if (repeated === undefined) continue;
    found += 1;
    const source = reports.find((report) => report.known[index]?.has(repeated.text));
    console.error(`${file} repeats ${source?.file}: ${repeated.text}`);
  }
}
console.log(`${files.length} files against ${reports.length} reports, ${found} repeat one`);
if (reports.length === 0 || found > 0) process.exitCode = 1;
