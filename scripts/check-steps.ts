import type { Command } from './run-command.ts';

/** A command that either passes or fails as a whole, and counts as one test. */
export interface Step {
  name: string;
  command: Command;
  /** The name of an earlier step that makes what this one reads. */
  after?: string;
}

/** What `pnpm check` runs before the test suites, cheap and frequent findings first. */
export const steps: Step[] = [
  { name: 'format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'the tools themselves', command: ['vitest', 'run', '--dir', 'scripts'] },
  { name: 'imports', command: ['node', 'scripts/check-imports.ts'] },
  { name: 'unused code', command: ['knip', '--no-config-hints'] },
  { name: 'local traces', command: ['node', 'scripts/check-local-traces.ts'] },
  { name: 'report text', command: ['node', 'scripts/check-report-text.ts'] },
  { name: 'accuracy on invented reports', command: ['node', 'scripts/accuracy.ts', '--check'] },
  { name: 'linear patterns', command: ['node', 'scripts/check-patterns.ts'] },
  { name: 'linear time', command: ['vitest', 'run', '--dir', 'fuzz'] },
  { name: 'fuzzing, a little', command: ['node', 'fuzz/fuzz.ts', '--inputs', '400'] },
  { name: 'faults stand in their places', command: ['node', 'scripts/mutate.ts', '--check'] },
  { name: 'data is current', command: ['pnpm', '--silent', 'run', 'data:check'] },
  { name: 'packages', command: ['node', 'scripts/check-packages.ts'], after: 'types' },
  { name: 'API reports', command: ['node', 'scripts/api-reports.ts', '--check'], after: 'types' },
  { name: 'licences', command: ['node', 'scripts/check-licences.ts'] },
  { name: 'secrets', command: ['node', 'scripts/check-secrets.ts'] },
  { name: 'release', command: ['vitest', 'run', '--config', 'release/vitest.config.ts'], after: 'types' },
  { name: 'page builds', command: ['turbo', 'run', 'build', '--filter=@gongbao/web'] },
  {
    name: 'Worker deploys',
    command: ['pnpm', '--silent', '--filter', '@gongbao/api', 'run', 'deploy:try'],
    after: 'page builds',
  },
  { name: 'documentation builds, no link is dead', command: ['turbo', 'run', 'build', '--filter=@gongbao/docs'] },
  { name: 'sizes', command: ['node', 'scripts/check-sizes.ts'], after: 'page builds' },
];
