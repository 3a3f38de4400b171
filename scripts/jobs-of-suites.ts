import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Job } from './run-jobs.ts';
import { readVitestReport, type SuiteReport, type Tally } from './vitest-report.ts';
import { listPackages, type WorkspacePackage, workspaceRoot } from './workspace.ts';

/** Those that take longest start first, so that none works alone at the end. */
const longest = ['@gongbao/api', '@gongbao/report-parser', 'gongbao'];

/** How many start before a package. */
const turnOf = (name: string): number => (longest.includes(name) ? longest.indexOf(name) : longest.length);

/** The test suites of all packages, by the script of their package.json that runs them. */
export const jobsOfSuites = (script: string): Job[] =>
  listPackages()
    .filter(({ manifest }) => manifest.scripts?.[script] !== undefined)
    .sort((a, b) => turnOf(a.manifest.name) - turnOf(b.manifest.name))
    .map((each) => ({ name: `${each.manifest.name} ${script}`, run: () => runSuite(each, script) }));

async function runSuite({ folder, manifest }: WorkspacePackage, script: string): Promise<Tally> {
  const reportFile = `test-results/${script.replace(':', '-')}.json`;
  const written = join(workspaceRoot, folder, reportFile);
  rmSync(written, { force: true });
  const vitestOptions = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const { status, output } = await runCommand(['pnpm', '--dir', folder, 'run', script, ...vitestOptions]);
  const tally = judgeSuite(`${manifest.name} ${script}`, readVitestReport(written));
  if (status === 0) return tally;
  console.log(output.trimEnd().replace(/^/gm, '    '));
  return tally.failed > 0 ? tally : { ...tally, failed: tally.failed + 1 };
}

/**
 * Prints what a suite counted. An empty suite has failed, and so has a skipped test where all that tests need was
 * required to be there.
 */
function judgeSuite(name: string, report: SuiteReport | undefined): Tally {
  if (report === undefined) return failSuite(name, 'did not run to its end');
  const { passed, failed, skipped, skippedTests } = report;
  if (passed + failed + skipped === 0) return failSuite(name, 'has no test');
  const tally = process.env.GONGBAO_REQUIRE
    ? { passed, failed: failed + skipped, skipped: 0 }
    : { passed, failed, skipped };
  console.log(`${tally.failed > 0 ? '✗' : '✓'} ${name}  ${passed} passed, ${failed} failed, ${skipped} skipped`);
  for (const test of skippedTests) console.log(`    skipped: ${test}`);
  return tally;
}

function failSuite(name: string, reason: string): Tally {
  console.log(`✗ ${name}  ${reason}`);
  return { passed: 0, failed: 1, skipped: 0 };
}
