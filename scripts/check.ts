/**
 * Runs every check and every test suite of the workspace, and counts: each check is one test.
 * The last line is `N passed, N failed, N skipped`; the exit status is 0 only when nothing failed and something ran.
 *
 * GONGBAO_REQUIRE=browser,reports makes the absence of a browser or of the reports a failure instead of a skip.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { steps } from './check-steps.ts';
import { jobsOfSteps } from './jobs-of-steps.ts';
import { jobsOfSuites } from './jobs-of-suites.ts';
import { runJobs } from './run-jobs.ts';
import type { Tally } from './vitest-report.ts';
import { workspaceRoot } from './workspace.ts';

const needs = [
  { name: 'browser', path: '/usr/bin/chromium' },
  { name: 'reports', path: resolve(workspaceRoot, process.env.REPORTS_DIR ?? '../shared/reports') },
];

function missingNeeds(): string[] {
  const required = (process.env.GONGBAO_REQUIRE ?? '').split(',').filter(Boolean);
  return needs.filter(({ name, path }) => required.includes(name) && !existsSync(path)).map(({ name }) => name);
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
function add({ passed, failed, skipped }: Tally): void {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

for (const name of missingNeeds()) {
  console.error(`✗ ${name} required (GONGBAO_REQUIRE) but absent`);
  add({ passed: 0, failed: 1, skipped: 0 });
}
for (const tally of await runJobs([...jobsOfSteps(steps), ...jobsOfSuites('test')])) add(tally);
// A browser and what serves it want both cores for themselves.
for (const tally of await runJobs(jobsOfSuites('test:e2e'))) add(tally);

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
