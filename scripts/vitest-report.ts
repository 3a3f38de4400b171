import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a suite, or of all of them, ended how. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** What vitest's JSON reporter writes, as far as it is read here. */
interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

export interface SuiteReport extends Tally {
  skippedTests: string[];
}

/**
 * Counts the tests of a report file; a test file that did not load is one failed test.
 * Undefined when the file is missing, since then the suite did not run to its end.
 */
export function readVitestReport(path: string): SuiteReport | undefined {
  if (!existsSync(path)) return undefined;
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  const report: SuiteReport = { passed: 0, failed: 0, skipped: 0, skippedTests: [] };
  for (const { status, assertionResults } of testResults) {
    const failedBefore = report.failed;
    for (const test of assertionResults) {
      if (test.status === 'passed') report.passed += 1;
      else if (test.status === 'failed') report.failed += 1;
      else {
        report.skipped += 1;
        report.skippedTests.push(test.fullName);
      }
    }
    if (status === 'failed' && report.failed === failedBefore) report.failed += 1;
  }
  return report;
}
