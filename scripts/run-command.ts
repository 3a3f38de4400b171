import { spawn } from 'node:child_process';
import { workspaceRoot } from './workspace.ts';

export type Command = [name: string, ...args: string[]];

interface Ended {
  /** Null when the command could not be started, or was ended by a signal. */
  status: number | null;
  /** Both outputs, as they came. */
  output: string;
}

/** Runs a command in the workspace's root to its end and keeps what it prints. */
export function runCommand([name, ...args]: Command): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(name, args, { cwd: workspaceRoot, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ status: null, output: error.message }));
    child.on('close', (status) => resolve({ status, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** The same, for a command that has to pass; gives what it printed, and throws it when it failed. */
export async function passOrThrow(command: Command): Promise<string> {
  const { status, output } = await runCommand(command);
  if (status !== 0) throw new Error(`${command.join(' ')}\n${output.trimEnd()}`);
  return output;
}
