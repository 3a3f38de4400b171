/**
 * Runs a Worker's script in a process of its own, which a test can kill: `node host.ts SCRIPT STATE PORT`. Prints a
 * line when it answers.
 */
import { readFileSync } from 'node:fs';
import { apiBindings, runWorker } from '../../scripts/run-worker.ts';
import { readConfig } from '../../scripts/wrangler-config.ts';

const [script = '', stateFolder = '', port = ''] = process.argv.slice(2);
const { bindings } = apiBindings;
/** As wrangler.jsonc has them, but nothing waits for others to come. */
const { consumers } = readConfig().queues;
const tokens = [{ name: 'a test', token: 'a-token-for-tests-only', scopes: ['ingest'] }];
const { address } = await runWorker(readFileSync(script, 'utf8'), stateFolder, {
  ...apiBindings,
  port: Number(port),
  queueConsumers: Object.fromEntries(
    consumers.map(({ queue, max_batch_size, max_retries, dead_letter_queue }) => [
      queue,
      {
        maxBatchTimeout: 0,
        ...(max_batch_size !== undefined && { maxBatchSize: max_batch_size }),
        ...(max_retries !== undefined && { maxRetries: max_retries }),
        ...(dead_letter_queue !== undefined && { deadLetterQueue: dead_letter_queue }),
      },
    ]),
  ),
  bindings: {
    ...bindings,
    REVISION_SECONDS: '0',
    PATIENCE_MINUTES: '0',
    RETRY_SECONDS: '0',
    TOKENS: JSON.stringify(tokens),
  },
});
console.log(`ready ${address}`);
