import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a shell does. */
export const runGongbao = (
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Outcome => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', cli, ...args],
    { input, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 60_000, env: { ...process.env, ...env } },
  );
  return { status, stdout, stderr };
};
