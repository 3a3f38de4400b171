import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import { readVitestReport, type SuiteReport, type Tally } from './vitest-report.ts';
import { listPackages, workspaceRoot } from './workspace.ts';

/** The kinds of suites, by the script of a package.json that runs one; the later kind waits for the earlier. */
const suiteScripts = ['test', 'test:e2e'];

/** Runs the test suites of all packages, prints a table, and returns what each counted. */
export async function runSuites(): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const script of suiteScripts) tallies.push(...(await runSuitesOf(script)));
  return tallies;
}

async function runSuitesOf(script: string): Promise<Tally[]> {
  const reportFile = `test-results/${script.replace(':', '-')}.json`;
  const suites = listPackages().filter(({ manifest }) => manifest.scripts?.[script] !== undefined);
  for (const { folder } of suites) rmSync(join(workspaceRoot, folder, reportFile), { force: true });

  const vitestOptions = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const turboOptions = ['--continue=always', '--concurrency=2', '--output-logs=errors-only', '--log-order=grouped'];
  const { status, output } = await runCommand(['turbo', 'run', script, ...turboOptions, '--', ...vitestOptions]);

  const tallies = suites.map(({ folder, manifest }) =>
    judgeSuite(`${manifest.name} ${script}`, readVitestReport(join(workspaceRoot, folder, reportFile))),
  );
  if (status === 0) return tallies;
  console.log(output.trimEnd().replace(/^/gm, '    '));
  const counted = tallies.some(({ failed }) => failed > 0);
  return counted ? tallies : [...tallies, { passed: 0, failed: 1, skipped: 0 }];
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
