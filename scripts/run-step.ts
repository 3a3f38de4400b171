import { skippedStatus } from './check-outcome.ts';
import type { Step } from './check-steps.ts';
import { runCommand } from './run-command.ts';
import type { Tally } from './vitest-report.ts';

/** Runs one check, prints a line for it, and all that it says when it fails. */
export async function runStep({ name, command }: Step): Promise<Tally> {
  const start = performance.now();
  const { status, output } = await runCommand(command);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const lastLine = output.trimEnd().split('\n').at(-1) ?? '';
  if (status === 0) {
    console.log(`✓ ${name}  ${seconds}`);
    return { passed: 1, failed: 0, skipped: 0 };
  }
  if (status === skippedStatus) {
    console.log(`- ${name}  ${lastLine}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  console.log(`✗ ${name}  ${seconds}  (${command.join(' ')})\n${output.trimEnd().replace(/^/gm, '    ')}`);
  return { passed: 0, failed: 1, skipped: 0 };
}
