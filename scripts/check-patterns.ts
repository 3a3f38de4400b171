/**
 * Fails when a regular expression of the workspace can be made to take more than linear time. All are found in the
 * syntax trees of the sources, those built from data by loading the modules that build them; recheck judges each.
 *
 * `node scripts/check-patterns.ts FOLDER…` looks only there.
 */

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { findPatterns, type Pattern } from './patterns/find-patterns.ts';
import type { Judgement } from './patterns/judge-patterns.ts';
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
    file: 'packages/report-parser/test/structure/outline.test.ts',
    source: '.{1,20}',
    flags: 'g',
    why: 'a width is put in',
  },
  {
    file: 'packages/report-parser/test/check-reading.ts',
    source: '^(?:甲(?:乙)?|丙)$',
    flags: '',
    why: 'a name as it is marked',
  },
  {
    file: 'apps/api/test/openapi-requests.ts',
    source: '^\\d{4}(\\/\\d{4})?$',
    flags: '',
    why: 'a pattern of the API document, which is a literal elsewhere',
  },
];

process.chdir(workspaceRoot);
const folders = process.argv.slice(2);
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
const unknownSites = sites.filter(({ file, line }) => !known.has(`${file}:${line}`) && !known.has(file));

const all = [...found.flatMap((each) => each.patterns), ...built, ...shown];
const distinct = [...new Map(all.map((pattern) => [`${pattern.flags}/${pattern.source}`, pattern])).values()];
const judgements = await judgeAll(distinct);

const faults = distinct.filter((pattern) => judgements.get(pattern)?.status === 'vulnerable');
for (const pattern of faults)
  console.error(`${pattern.where}: /${pattern.source}/${pattern.flags}  ${judgements.get(pattern)?.detail}`);
for (const { file, line } of unknownSites)
  console.error(
    `${file}:${line}: built from data, and nothing is known of it: add an example to ${import.meta.filename}`,
  );
const refuted = distinct.filter((pattern) => judgements.get(pattern)?.status === 'refuted');
const unjudged = distinct.filter((pattern) => judgements.get(pattern)?.status === 'unknown');
for (const pattern of unjudged)
  console.log(`not judged: ${pattern.where}: /${pattern.source}/${pattern.flags}  ${judgements.get(pattern)?.detail}`);
console.log(
  `${files.length} files, ${distinct.length} patterns (${built.length} built from data), ` +
    `${faults.length} vulnerable, ${refuted.length} guessed so and linear in the engine, ${unjudged.length} not judged`,
);
if (distinct.length === 0 || faults.length > 0 || unknownSites.length > 0) process.exitCode = 1;

async function judgeAll(patterns: readonly Pattern[]): Promise<Map<Pattern, Judgement>> {
  const judged = new Map<Pattern, Judgement>();
  let next = 0;
  const judgeSome = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./patterns/judge-patterns.ts', import.meta.url));
      let asked: Pattern | undefined;
      const askNext = (): void => {
        asked = patterns[next++];
        if (asked === undefined) void worker.terminate().then(() => resolve());
        else worker.postMessage(asked);
      };
      worker.on('message', (judgement: Judgement) => {
        if (asked) judged.set(asked, judgement);
        askNext();
      });
      worker.on('error', reject);
      askNext();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, judgeSome));
  return judged;
}
