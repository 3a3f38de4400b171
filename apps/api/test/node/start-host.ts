import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** A Worker in processes of its own. */
export interface Host {
  readonly address: string;
  /** Ends it as a power cut would: its host and workerd, without a word. */
  readonly kill: () => Promise<void>;
}

interface HostSetting {
  /** The file of the Worker, built. */
  readonly script: string;
  readonly stateFolder: string;
  readonly port?: number | undefined;
}

export async function startHost({ script, stateFolder, port }: HostSetting): Promise<Host> {
  const args = [join(import.meta.dirname, 'host.ts'), script, stateFolder, String(port ?? (await freePort()))];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((ready, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /ready (\S+)/.exec(chunk.toString())?.[1];
      if (found !== undefined) ready(found);
    });
    child.on('exit', (code) => failed(new Error(`the host ended with ${code}`)));
  });
  return {
    address,
    kill: async () => {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolved) => child.once('exit', resolved));
      for (const each of withDescendants(child.pid)) process.kill(each, 'SIGKILL');
      await gone;
    },
  };
}

function withDescendants(pid: number): readonly number[] {
  const pids = [pid];
  for (let index = 0; index < pids.length; index++) pids.push(...childrenOf(pids[index] ?? 0));
  return pids;
}

/** Of a process that has none, `ps` says nothing and fails. */
function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean).map(Number);
}
