import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/** What a command printed, and how it ended. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The environment of somebody who has nothing of this workspace: what the package managers that run the tests say of
 * themselves is left out, and only the Node that runs here is put before what the machine has.
 */
export function outsideEnvironment(own: Readonly<Record<string, string>> = {}): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:p?npm_|INIT_CWD|NODE_(?!EXTRA_CA_CERTS$)|VITEST|TEST$)/i.test(name),
  );
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;
  return { ...(Object.fromEntries(inherited) as Record<string, string>), PATH: path, ...own };
}

export interface Outside {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs a command outside the workspace to its end. */
export function runOutside(command: readonly string[], { cwd, env = {}, input = '' }: Outside): Promise<Outcome> {
  const [name = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, { cwd, env: outsideEnvironment(env), stdio: 'pipe' });
    const printed = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        printed[stream] += text;
      });
    }
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...printed }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** The same, for a command that has to pass: gives what it printed to standard output. */
export async function mustRun(command: readonly string[], outside: Outside): Promise<string> {
  const { status, stdout, stderr } = await runOutside(command, outside);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}\n${stdout}${stderr}`);
  return stdout;
}
