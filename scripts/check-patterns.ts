/**
 * Fails when a regular expression of the workspace can be made to take more than linear time. All are found in the
 * syntax trees of the sources, those built from data by loading the modules that build them; recheck judges each whose
 * verdict is not kept in patterns/verdicts.json.
 *
 *   pnpm patterns [FOLDER…] [--write] [--all]
 *
 * FOLDER looks only there; `--write` keeps the verdicts; `--all` judges every expression again, whatever is kept.
 */

import { parseArgs } from 'node:util';
import { findPatterns, type Pattern } from './patterns/find-patterns.ts';
import { judgeAll } from './patterns/judge-all.ts';
import type { Judgement } from './patterns/judge-patterns.ts';
import { keyOf, readVerdicts, type Verdict, writeVerdicts } from './patterns/kept-verdicts.ts';
import { type Example, recordBuilt } from './patterns/record-built.ts';
import { listFiles, workspaceRoot } from './workspace.ts';

/** Expressions that are built anew at each call. */
const examples: readonly Example[] = [
  {
    file: 'packages/report-parser/src/terms/find-occurrences.ts',
    source: '甲乙|丙丁|甲\\+乙',
    flags: 'g',
    why: 'an alternation of names as they stand',
  },
  {
    file: 'packages/indicator-schema/src/catalogue/same-words.ts',
    source: '甲乙|丙丁|甲乙丙',
    flags: 'g',
    why: 'an alternation of words as they stand',
  },
  {
    file: 'scripts/patterns/grows-faster.ts',
    source: '甲',
    flags: 'u',
    why: 'it tries those that are judged here',
  },
];

process.chdir(workspaceRoot);
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, all: { type: 'boolean' } },
});
const files = listFiles('*.ts', '*.mjs', '*.js').filter(
  (file) => folders.length === 0 || folders.some((folder) => file.startsWith(folder)),
);
const found = files.map((file) => findPatterns(file));
const sites = found.flatMap((each) => each.sites);
const built = await recordBuilt(sites);
const shown = examples
  .filter(({ file }) => sites.some((site) => site.file === file))
  .map(({ file, source, flags }): Pattern => ({ source, flags, where: `${file} (an example)` }));
const known = new Set([...built.map(({ where }) => where), ...examples.map(({ file }) => file)]);
/** What a test builds, it builds of its own words. */
const isOfTest = (file: string): boolean => /\/test\//.test(file);
const unknownSites = sites.filter(
  ({ file, line }) => !isOfTest(file) && !known.has(`${file}:${line}`) && !known.has(file),
);

const all = [...found.flatMap((each) => each.patterns), ...built, ...shown];
const distinct = [...new Map(all.map((pattern) => [keyOf(pattern), pattern])).values()];
const kept: ReadonlyMap<string, Verdict> = values.all ? new Map() : readVerdicts();
/** What could not be judged in time is tried again when verdicts are written; a check has no more time. */
const isSettled = (verdict: Verdict | undefined): boolean =>
  verdict !== undefined && !(values.write && verdict === 'unknown');
const judgements = await judgeAll(distinct.filter((pattern) => !isSettled(kept.get(keyOf(pattern)))));
const statusOf = (pattern: Pattern): Judgement['status'] =>
  judgements.get(pattern)?.status ?? kept.get(keyOf(pattern)) ?? 'vulnerable';

const faults = distinct.filter((pattern) => statusOf(pattern) === 'vulnerable');
for (const pattern of faults) console.error(`${show(pattern)}  ${judgements.get(pattern)?.detail}`);
for (const { file, line } of unknownSites)
  console.error(
    `${file}:${line}: built from data, and nothing is known of it: add an example to ${import.meta.filename}`,
  );
const unjudged = distinct.filter((pattern) => statusOf(pattern) === 'unknown');
for (const pattern of unjudged) console.log(`not judged: ${show(pattern)}`);
const refuted = distinct.filter((pattern) => statusOf(pattern) === 'refuted');
console.log(
  `${files.length} files, ${distinct.length} patterns (${built.length} built from data), ${judgements.size} judged now; ` +
    `${faults.length} vulnerable, ${refuted.length} guessed so and linear in the engine, ${unjudged.length} not judged`,
);
if (values.write) keep();
else if (judgements.size > faults.length) console.log('`pnpm patterns --write` keeps what was judged now');
if (distinct.length === 0 || faults.length > 0 || unknownSites.length > 0) process.exitCode = 1;

/** A run over some folders knows nothing of the expressions elsewhere. */
function keep(): void {
  const verdicts = new Map<string, Verdict>(folders.length > 0 ? readVerdicts() : []);
  for (const pattern of distinct) {
    const status = statusOf(pattern);
    if (status !== 'vulnerable') verdicts.set(keyOf(pattern), status);
  }
  writeVerdicts(verdicts);
}

function show({ where, source, flags }: Pattern): string {
  const words = source.length > 200 ? `${source.slice(0, 200)}…` : source;
  return `${where}: /${words}/${flags}`;
}
