import { spawnSync } from 'node:child_process';
import { apiBindings, runWorker } from '../../scripts/run-worker.ts';
import { readConfig } from '../../scripts/wrangler-config.ts';
import { freePort } from './free-port.ts';

/** A Worker that a test can kill. */
export interface Host {
  readonly address: string;
  /** Ends it as a power cut would, without a word: workerd, which holds all that is not on the disk. */
  readonly kill: () => Promise<void>;
}

interface HostSetting {
  /** The source of the Worker, built. */
  readonly script: string;
  readonly stateFolder: string;
  readonly port?: number | undefined;
}

const tokens = [{ name: 'a test', token: 'a-token-for-tests-only', scopes: ['ingest'] }];

/** As wrangler.jsonc has them, but nothing waits for others to come. */
const queueConsumers = Object.fromEntries(
  readConfig().queues.consumers.map(({ queue, max_batch_size, max_retries, dead_letter_queue }) => [
    queue,
    {
      maxBatchTimeout: 0,
      ...(max_batch_size !== undefined && { maxBatchSize: max_batch_size }),
      ...(max_retries !== undefined && { maxRetries: max_retries }),
      ...(dead_letter_queue !== undefined && { deadLetterQueue: dead_letter_queue }),
    },
  ]),
);

const bindings = {
  ...apiBindings.bindings,
  REVISION_SECONDS: '0',
  PATIENCE_MINUTES: '0',
  RETRY_SECONDS: '0',
  TOKENS: JSON.stringify(tokens),
};

export async function startHost({ script, stateFolder, port }: HostSetting): Promise<Host> {
  const before = runningWorkers();
  const options = { ...apiBindings, port: port ?? (await freePort()), queueConsumers, bindings };
  const { address, stop } = await runWorker(script, stateFolder, options);
  const own = runningWorkers().filter((pid) => !before.includes(pid));
  if (own.length === 0) throw new Error('there is no workerd that could be killed');
  let isKilled = false;
  return {
    address,
    kill: async () => {
      if (isKilled) return;
      isKilled = true;
      for (const pid of own) process.kill(pid, 'SIGKILL');
      // Only what this process knows of it is left to be put away.
      await stop();
    },
  };
}

/** The workerd that this process has started. */
function runningWorkers(): readonly number[] {
  const command = ['-o', 'pid=,comm=', '--ppid', String(process.pid)];
  const { stdout } = spawnSync('ps', command, { encoding: 'utf8' });
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, name]) => name === 'workerd')
    .map(([pid]) => Number(pid));
}
